import { LOG_DEBUG, LOG_PERROR, LOG_PID, LOG_USER, openlog, syslog } from 'libposix/syslog.h'

const name = Buffer.from('kept\0')
openlog(name, LOG_PERROR | LOG_PID, LOG_USER)
name.fill('x')
syslog(LOG_DEBUG, 'one')
console.log(process.pid)
openlog(null, LOG_PERROR, LOG_USER)
syslog(LOG_DEBUG, 'two')
