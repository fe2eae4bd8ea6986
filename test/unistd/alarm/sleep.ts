import { EINTR, errno } from 'libposix/errno.h'
import { SIGALRM, signal } from 'libposix/signal.h'
import { sleep, ualarm } from 'libposix/unistd.h'

signal(SIGALRM, () => {})

ualarm(20000, 20000)
// All is left where the signal came before the sleep began.
const left = sleep(60)
console.log(left >= 30 && left <= 60, errno === EINTR)
