/** `<syslog.h>` — messages to the system's log. @module */
import { type printf_argument, snprintf } from './bits/printf.ts'
import type { const_char_p, int } from './internal/c.ts'
import { header } from './internal/native.ts'

const native = header('syslog.h')

/**
 * `void openlog(const char *ident, int option, int facility)` — say how the messages that follow shall look.
 *
 * @param ident - before each message; null: the program's name.
 * @param option - {@link LOG_PID}, {@link LOG_PERROR}, … or-ed together.
 * @param facility - {@link LOG_USER}, … for messages that name none.
 * @see openlog(3)
 */
export function openlog(ident: const_char_p | null, option: int, facility: int): void {
  native.openlog(ident, option, facility)
}

/**
 * `void syslog(int priority, const char *format, ...)` — log a message, formatted as printf does.
 *
 * @param priority - {@link LOG_INFO}, …; a facility may be or-ed in.
 * @see syslog(3)
 */
export function syslog(priority: int, format: const_char_p, ...args: printf_argument[]): void {
  const length = snprintf(null, 0, format, ...args)
  const text = Buffer.alloc(Math.max(length, 0) + 1)
  snprintf(text, text.length, format, ...args)
  native.syslog(priority, text)
}

/**
 * `void closelog(void)` — close the way to the log. The next message opens it again.
 *
 * @see closelog(3)
 */
export function closelog(): void {
  native.closelog()
}

/**
 * `int setlogmask(int mask)` — which priorities are logged.
 *
 * @param mask - {@link LOG_MASK} or {@link LOG_UPTO}; 0 leaves it.
 * @returns the mask before.
 * @see setlogmask(3)
 */
export function setlogmask(mask: int): int {
  return native.setlogmask(mask)
}

function integer(value: int): int {
  if (typeof value !== 'number' || (value | 0) !== value) throw new TypeError('a priority is an int')
  return value
}

/**
 * `int LOG_MASK(int pri)` — the mask of one priority.
 *
 * @see setlogmask(3)
 */
export function LOG_MASK(pri: int): int {
  return 1 << integer(pri)
}

/**
 * `int LOG_UPTO(int pri)` — the mask of all priorities from LOG_EMERG to `pri`.
 *
 * @see setlogmask(3)
 */
export function LOG_UPTO(pri: int): int {
  return (1 << (integer(pri) + 1)) - 1
}

/**
 * `int LOG_PRI(int p)` — the priority without its facility.
 *
 * @see syslog(3)
 */
export function LOG_PRI(p: int): int {
  return integer(p) & LOG_PRIMASK
}

/**
 * `int LOG_FAC(int p)` — the number of a priority's facility.
 *
 * @see syslog(3)
 */
export function LOG_FAC(p: int): int {
  return (integer(p) & LOG_FACMASK) >> 3
}

/**
 * `int LOG_MAKEPRI(int fac, int pri)` — a priority with a facility.
 *
 * @see syslog(3)
 */
export function LOG_MAKEPRI(fac: int, pri: int): int {
  return integer(fac) | integer(pri)
}

// Priorities, most urgent first
export const LOG_EMERG: int = native.LOG_EMERG
export const LOG_ALERT: int = native.LOG_ALERT
export const LOG_CRIT: int = native.LOG_CRIT
export const LOG_ERR: int = native.LOG_ERR
export const LOG_WARNING: int = native.LOG_WARNING
export const LOG_NOTICE: int = native.LOG_NOTICE
export const LOG_INFO: int = native.LOG_INFO
export const LOG_DEBUG: int = native.LOG_DEBUG

// Facilities
export const LOG_KERN: int = native.LOG_KERN
export const LOG_USER: int = native.LOG_USER
export const LOG_MAIL: int = native.LOG_MAIL
export const LOG_DAEMON: int = native.LOG_DAEMON
export const LOG_AUTH: int = native.LOG_AUTH
export const LOG_SYSLOG: int = native.LOG_SYSLOG
export const LOG_LPR: int = native.LOG_LPR
export const LOG_NEWS: int = native.LOG_NEWS
export const LOG_UUCP: int = native.LOG_UUCP
export const LOG_CRON: int = native.LOG_CRON
export const LOG_AUTHPRIV: int = native.LOG_AUTHPRIV
export const LOG_FTP: int = native.LOG_FTP
export const LOG_LOCAL0: int = native.LOG_LOCAL0
export const LOG_LOCAL1: int = native.LOG_LOCAL1
export const LOG_LOCAL2: int = native.LOG_LOCAL2
export const LOG_LOCAL3: int = native.LOG_LOCAL3
export const LOG_LOCAL4: int = native.LOG_LOCAL4
export const LOG_LOCAL5: int = native.LOG_LOCAL5
export const LOG_LOCAL6: int = native.LOG_LOCAL6
export const LOG_LOCAL7: int = native.LOG_LOCAL7

// Options of openlog
export const LOG_PID: int = native.LOG_PID
export const LOG_CONS: int = native.LOG_CONS
export const LOG_ODELAY: int = native.LOG_ODELAY
export const LOG_NDELAY: int = native.LOG_NDELAY
export const LOG_NOWAIT: int = native.LOG_NOWAIT
export const LOG_PERROR: int = native.LOG_PERROR

// Parts of a priority
export const LOG_FACMASK: int = native.LOG_FACMASK
export const LOG_NFACILITIES: int = native.LOG_NFACILITIES
export const LOG_PRIMASK: int = native.LOG_PRIMASK
