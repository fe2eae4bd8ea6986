/** `<sys/syslog.h>` — an old name of `<syslog.h>`. @module */
export * from '../syslog.ts'
