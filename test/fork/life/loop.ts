import { fork } from 'libposix/unistd.h'
import { endsWell } from './status.ts'

if (fork() === 0) {
  setTimeout(() => console.log('timer'), 5)
  setImmediate(() => console.log('immediate'))
  await null
  console.log('promise')
} else endsWell(-1)
