import { err, errx, verr, verrx, vwarn, vwarnx, warn, warnx } from 'libposix/err.h'
import { ENOENT, set_errno } from 'libposix/errno.h'
import { puts } from 'libposix/stdio.h'
import { atexit } from 'libposix/stdlib.h'

const calls = { err, errx, verr, verrx, vwarn, vwarnx, warn, warnx }
const [, , name, what] = process.argv as [string, string, keyof typeof calls, string?]
const call = calls[name] as (...args: unknown[]) => void
atexit(() => puts('at exit'))
set_errno(ENOENT)
const status = name.includes('err') ? [3] : []
const format = what === 'null' ? null : '%s %d'
const args = what === undefined ? ['a', 1] : what === 'null' ? [] : ['a', 'no number']
call(...status, format, ...(name.startsWith('v') ? [args] : args))
