import { fork } from 'libposix/unistd.h'
import { end } from './status.ts'

setTimeout(() => {
  console.log('timer')
  if (pid !== 0) end(pid)
}, 20)
const pid = fork()
