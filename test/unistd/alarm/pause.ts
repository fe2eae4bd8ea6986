import { EINTR, errno } from 'libposix/errno.h'
import { SIGALRM, signal } from 'libposix/signal.h'
import { pause, ualarm } from 'libposix/unistd.h'

let runs = 0
signal(SIGALRM, () => {
  runs++
})

ualarm(20000, 20000)
console.log(pause(), errno === EINTR, runs > 0)
