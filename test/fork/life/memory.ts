import { fork } from 'libposix/unistd.h'
import { endsWell } from './status.ts'

let counter = 1
if (fork() === 0) {
  await new Promise(resolve => setImmediate(resolve))
  counter++
  console.log(counter)
} else {
  endsWell(-1)
  console.log(counter)
}
