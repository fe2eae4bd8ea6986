import { fork } from 'libposix/unistd.h'
import { endsWell } from './status.ts'

if (fork() === 0) {
  let asked = 0
  process.on('beforeExit', () => {
    if (asked++ < 2) setTimeout(() => console.log('more', asked), 1)
  })
  process.on('exit', code => console.log('exit', code))
} else endsWell(-1)
