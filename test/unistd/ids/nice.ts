import { errno, set_errno } from 'libposix/errno.h'
import { geteuid, nice } from 'libposix/unistd.h'

set_errno(0)
const before = nice(0)
console.log(nice(1) - before, nice(2) - before, errno)
if (geteuid() === 0) console.log(nice(-1 - nice(0)), errno, nice(-40))
