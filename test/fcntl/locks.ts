import { F_SETLK, F_WRLCK, fcntl, O_RDWR, open } from 'libposix/fcntl.h'
import { lock } from './lock.ts'

console.log(fcntl(open(process.argv[2]!, O_RDWR), F_SETLK, lock(F_WRLCK, 0, 0)))
