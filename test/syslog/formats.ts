import { ENOENT, set_errno } from 'libposix/errno.h'
import { LOG_DEBUG, LOG_PERROR, LOG_USER, openlog, syslog } from 'libposix/syslog.h'

openlog('me', LOG_PERROR, LOG_USER)
syslog(LOG_DEBUG, '%s has %03d %%', 'x', 7)
set_errno(ENOENT)
syslog(LOG_DEBUG, '%m')
syslog(LOG_DEBUG, Buffer.from('a view\0'))
