import { fork } from 'libposix/unistd.h'
import { endsWell } from './status.ts'

if (fork() === 0) {
  const timer = setInterval(() => {}, 1000)
  process.on('SIGUSR2', () => {
    console.log('heard')
    clearInterval(timer)
  })
  process.kill(process.pid, 'SIGUSR2')
} else endsWell(-1)
