/** `<syslog.h>` — messages to the system's log. @module */

import type { const_char_p, int } from './internal/c.ts'
import { intOf } from './internal/memory.ts'
import { header } from './internal/native.ts'
import { type printf_argument, snprintf } from './stdio/printf.ts'

const native = header('syslog.h')

/**
 * `void openlog(const char *ident, int option, int facility)` — set how the messages that follow will look.
 *
 * @param ident - before each message; null: the program's name.
 * @param option - {@link LOG_PID}, {@link LOG_PERROR}, … or-ed together.
 * @param facility - {@link LOG_USER}, … for messages that name none.
 * @see `openlog(3)`
 */
export function openlog(ident: const_char_p | null, option: int, facility: int): void {
  native.openlog(ident, option, facility)
}

/**
 * `void syslog(int priority, const char *format, ...)` — log a message, formatted as printf does.
 *
 * @param priority - {@link LOG_INFO}, …; a facility may be or-ed in.
 * @see `syslog(3)`
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
 * @see `closelog(3)`
 */
export function closelog(): void {
  native.closelog()
}

/**
 * `int setlogmask(int mask)` — which priorities are logged.
 *
 * @param mask - {@link LOG_MASK} or {@link LOG_UPTO}; 0 leaves it.
 * @returns the mask before.
 * @see `setlogmask(3)`
 */
export function setlogmask(mask: int): int {
  return native.setlogmask(mask)
}

/**
 * `int LOG_MASK(int pri)` — the mask of one priority.
 *
 * @see `setlogmask(3)`
 */
export function LOG_MASK(pri: int): int {
  return 1 << intOf('LOG_MASK', 'pri', pri)
}

/**
 * `int LOG_UPTO(int pri)` — the mask of all priorities from LOG_EMERG to `pri`.
 *
 * @see `setlogmask(3)`
 */
export function LOG_UPTO(pri: int): int {
  return (1 << (intOf('LOG_UPTO', 'pri', pri) + 1)) - 1
}

/**
 * `int LOG_PRI(int p)` — the priority without its facility.
 *
 * @see `syslog(3)`
 */
export function LOG_PRI(p: int): int {
  return intOf('LOG_PRI', 'p', p) & LOG_PRIMASK
}

/**
 * `int LOG_FAC(int p)` — the number of a priority's facility.
 *
 * @see `syslog(3)`
 */
export function LOG_FAC(p: int): int {
  return (intOf('LOG_FAC', 'p', p) & LOG_FACMASK) >> 3
}

/**
 * `int LOG_MAKEPRI(int fac, int pri)` — a priority with a facility.
 *
 * @see `syslog(3)`
 */
export function LOG_MAKEPRI(fac: int, pri: int): int {
  return intOf('LOG_MAKEPRI', 'fac', fac) | intOf('LOG_MAKEPRI', 'pri', pri)
}

// Priorities, most urgent first
/** Level: the system cannot be used (0). */
export const LOG_EMERG: int = native.LOG_EMERG
/** Level: something has to be done at once (1). */
export const LOG_ALERT: int = native.LOG_ALERT
/** Level: critical (2). */
export const LOG_CRIT: int = native.LOG_CRIT
/** Level: an error (3). */
export const LOG_ERR: int = native.LOG_ERR
/** Level: a warning (4). */
export const LOG_WARNING: int = native.LOG_WARNING
/** Level: normal, but worth a look (5). */
export const LOG_NOTICE: int = native.LOG_NOTICE
/** Level: information (6). */
export const LOG_INFO: int = native.LOG_INFO
/** Level: for debugging (7). */
export const LOG_DEBUG: int = native.LOG_DEBUG

// Facilities
/** Facility: the kernel (0). */
export const LOG_KERN: int = native.LOG_KERN
/** Facility: programs of users, the usual one (8). */
export const LOG_USER: int = native.LOG_USER
/** Facility: mail (16). */
export const LOG_MAIL: int = native.LOG_MAIL
/** Facility: daemons (24). */
export const LOG_DAEMON: int = native.LOG_DAEMON
/** Facility: security (32). */
export const LOG_AUTH: int = native.LOG_AUTH
/** Facility: syslogd itself (40). */
export const LOG_SYSLOG: int = native.LOG_SYSLOG
/** Facility: printers (48). */
export const LOG_LPR: int = native.LOG_LPR
/** Facility: news (56). */
export const LOG_NEWS: int = native.LOG_NEWS
/** Facility: UUCP (64). */
export const LOG_UUCP: int = native.LOG_UUCP
/** Facility: cron and at (72). */
export const LOG_CRON: int = native.LOG_CRON
/** Facility: security, in private (80). */
export const LOG_AUTHPRIV: int = native.LOG_AUTHPRIV
/** Facility: FTP (88). */
export const LOG_FTP: int = native.LOG_FTP
/** Facility: for local use (128). */
export const LOG_LOCAL0: int = native.LOG_LOCAL0
/** Facility: for local use (136). */
export const LOG_LOCAL1: int = native.LOG_LOCAL1
/** Facility: for local use (144). */
export const LOG_LOCAL2: int = native.LOG_LOCAL2
/** Facility: for local use (152). */
export const LOG_LOCAL3: int = native.LOG_LOCAL3
/** Facility: for local use (160). */
export const LOG_LOCAL4: int = native.LOG_LOCAL4
/** Facility: for local use (168). */
export const LOG_LOCAL5: int = native.LOG_LOCAL5
/** Facility: for local use (176). */
export const LOG_LOCAL6: int = native.LOG_LOCAL6
/** Facility: for local use (184). */
export const LOG_LOCAL7: int = native.LOG_LOCAL7

// Options of openlog
/** openlog: each line has the process's id (1). */
export const LOG_PID: int = native.LOG_PID
/** openlog: to the console if syslogd cannot be reached (2). */
export const LOG_CONS: int = native.LOG_CONS
/** openlog: connect at the first message, as usual (4). */
export const LOG_ODELAY: int = native.LOG_ODELAY
/** openlog: connect at once (8). */
export const LOG_NDELAY: int = native.LOG_NDELAY
/** openlog: without effect (16). */
export const LOG_NOWAIT: int = native.LOG_NOWAIT
/** openlog: to standard error as well (32). */
export const LOG_PERROR: int = native.LOG_PERROR

// Parts of a priority
/** The bits of the facility (0x3f8). */
export const LOG_FACMASK: int = native.LOG_FACMASK
/** How many facilities there are (24). */
export const LOG_NFACILITIES: int = native.LOG_NFACILITIES
/** The bits of the level (0x7). */
export const LOG_PRIMASK: int = native.LOG_PRIMASK
