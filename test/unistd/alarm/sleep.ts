import { SIGALRM, signal } from 'libposix/signal.h'
import { sleep, ualarm } from 'libposix/unistd.h'

signal(SIGALRM, () => {})

ualarm(20000, 20000)
const left = sleep(60)
console.log(left >= 50 && left < 60)
