import { SIG_IGN, SIGUSR2, signal } from 'libposix/signal.h'

const timer = setInterval(() => {}, 1000)
process.on('SIGUSR2', () => {
  console.log('listener')
  clearInterval(timer)
})
const old = signal(SIGUSR2, SIG_IGN)
process.kill(process.pid, 'SIGUSR2')
signal(SIGUSR2, SIG_IGN)
signal(SIGUSR2, old)
console.log('old', old)
process.kill(process.pid, 'SIGUSR2')
