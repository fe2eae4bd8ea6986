// Asks for locks of a file of which another process holds a section.
import { F_GETLK, F_RDLCK, F_SETLK, F_WRLCK, fcntl, O_RDWR, open } from 'libposix/fcntl.h'
import { outcome } from '../support/errors.ts'
import { lock } from './lock.ts'

const fd = open(process.argv[2]!, O_RDWR)
const wanted = lock(F_RDLCK, 0, 0)
console.log(fcntl(fd, F_GETLK, wanted), wanted.l_type === F_WRLCK, wanted.l_start, wanted.l_len, wanted.l_pid)
console.log(outcome(fcntl(fd, F_SETLK, lock(F_RDLCK, 4, 1))), fcntl(fd, F_SETLK, lock(F_RDLCK, 5, 0)))
