import { errno } from 'libposix/errno.h'
import { getlogin } from 'libposix/unistd.h'
import { nameOfError } from '../../support/errors.ts'

console.log(getlogin() === null ? nameOfError(errno) : 'a name')
