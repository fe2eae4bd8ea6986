import { errno } from 'libposix/errno.h'
import { O_RDONLY, open } from 'libposix/fcntl.h'
import { write } from 'libposix/unistd.h'
import { nameOfError } from '../support/errors.ts'

while (open('/', O_RDONLY) !== -1);
const name = `${nameOfError(errno)}\n`
write(1, name, name.length)
