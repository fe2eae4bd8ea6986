// Makes the calls of a header as a user without rights, in the directory that it is started in.

import { errno } from 'libposix/errno.h'
import { nameOfError } from '../support/errors.ts'
import { becomeNobody } from '../support/nobody.ts'
import { calls } from './calls.ts'

becomeNobody()
for (const [text, call] of Object.entries(calls[process.argv[2]!]!))
  console.log(text, call() === -1 ? nameOfError(errno) : 'succeeded')
