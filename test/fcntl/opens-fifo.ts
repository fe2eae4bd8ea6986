import { execFileSync } from 'node:child_process'
import { O_NONBLOCK, O_WRONLY, open } from 'libposix/fcntl.h'
import { outcome } from '../support/errors.ts'

execFileSync('mkfifo', [process.argv[2]!])
console.log(outcome(open(process.argv[2]!, O_WRONLY | O_NONBLOCK)))
