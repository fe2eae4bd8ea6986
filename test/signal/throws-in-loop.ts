import { SIGUSR1, signal } from 'libposix/signal.h'

setInterval(() => {}, 1000)
signal(SIGUSR1, () => {
  throw new Error('out of the loop')
})
process.nextTick(() => process.kill(process.pid, 'SIGUSR1'))
