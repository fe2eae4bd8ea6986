// Forks while this user may have no more signals pending, with a thread of the pool that computes and without.
import { pbkdf2 } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { RLIMIT_SIGPENDING, rlimit, setrlimit } from 'libposix/sys/resource.h'
import { _exit } from 'libposix/unistd.h'
import { attempt } from './attempt.ts'

setrlimit(RLIMIT_SIGPENDING, new rlimit({ rlim_cur: 0, rlim_max: 0 }))
console.log(attempt())
pbkdf2('secret', 'salt', 1e8, 32, 'sha512', () => {})
await wait(50)
console.log(attempt())
_exit(0)
