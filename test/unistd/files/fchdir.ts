import { O_RDONLY, open } from 'libposix/fcntl.h'
import { fchdir } from 'libposix/unistd.h'

const path = process.argv[2]!
process.cwd()
console.log(fchdir(open(path, O_RDONLY)), process.cwd() === path)
