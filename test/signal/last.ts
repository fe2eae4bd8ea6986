// Ends while a signal waits for its handler, which then starts something that keeps the process alive.
import { SIGUSR2, signal } from 'libposix/signal.h'

signal(SIGUSR2, () => {
  console.log('handled')
  setTimeout(() => console.log('went on'), 1)
})
process.kill(process.pid, 'SIGUSR2')
