import { SIGALRM, signal } from 'libposix/signal.h'
import { pause, ualarm } from 'libposix/unistd.h'

let runs = 0
signal(SIGALRM, () => {
  runs++
})

ualarm(2000, 2000)
while (runs < 3) pause()
console.log(ualarm(0, 0) <= 2000)
