import {
  LOG_DEBUG,
  LOG_INFO,
  LOG_MASK,
  LOG_PERROR,
  LOG_UPTO,
  LOG_USER,
  openlog,
  setlogmask,
  syslog,
} from 'libposix/syslog.h'

openlog('me', LOG_PERROR, LOG_USER)
const before = setlogmask(LOG_UPTO(LOG_INFO))
syslog(LOG_DEBUG, 'unheard')
const middle = setlogmask(LOG_MASK(LOG_DEBUG))
syslog(LOG_DEBUG, '%d %d', before, middle)
