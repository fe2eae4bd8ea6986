// Locks what the process uses, looks whether memory is locked, and unlocks it.
import { readFileSync } from 'node:fs'
import { MCL_CURRENT, MCL_ONFAULT, mlockall, munlockall } from 'libposix/sys/mman.h'
import { RLIM_INFINITY, RLIMIT_MEMLOCK, rlimit, setrlimit } from 'libposix/sys/resource.h'

const locked = (): number => Number(/VmLck:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))![1])
const unlimited = setrlimit(RLIMIT_MEMLOCK, new rlimit({ rlim_cur: RLIM_INFINITY, rlim_max: RLIM_INFINITY })) === 0

const first = mlockall(MCL_CURRENT | MCL_ONFAULT)
// Without the right to lock so much it fails, and nothing is locked.
const held = first === 0 ? locked() > 0 : locked() === 0
const unlocked = munlockall() === 0 && locked() === 0
console.log(first === 0 || !unlimited, held, unlocked)
