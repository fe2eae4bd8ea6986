import { SIG_IGN, SIGUSR2, signal } from 'libposix/signal.h'

const timer = setInterval(() => {}, 1000)
if (process.argv[2]) process.on('SIGUSR2', () => console.log('listener'))
signal(SIGUSR2, SIG_IGN)
signal(SIGUSR2, () => {
  console.log('handler')
  clearInterval(timer)
})
process.kill(process.pid, 'SIGUSR2')
