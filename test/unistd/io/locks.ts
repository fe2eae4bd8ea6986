// Asks for the locks of a file that another process may hold.
import { EACCES, EAGAIN, errno } from 'libposix/errno.h'
import { O_RDWR, open } from 'libposix/fcntl.h'
import { F_TEST, F_TLOCK, lockf, lseek, SEEK_SET } from 'libposix/unistd.h'

const fd = open(process.argv[2]!, O_RDWR)
const isTaken = () => errno === EAGAIN || errno === EACCES
const first = [lockf(fd, F_TLOCK, 1), isTaken(), lockf(fd, F_TEST, 1), isTaken()]
lseek(fd, 5, SEEK_SET)
console.log([...first, lockf(fd, F_TLOCK, 0)].join())
