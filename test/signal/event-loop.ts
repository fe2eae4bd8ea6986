import { spawn } from 'node:child_process'
import { SIGUSR1, signal } from 'libposix/signal.h'

const timer = setInterval(() => {}, 1000)
signal(SIGUSR1, signum => {
  console.log('heard', signum)
  clearInterval(timer)
})
spawn('kill', ['-USR1', String(process.pid)])
