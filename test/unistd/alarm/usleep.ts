import { EINTR, errno } from 'libposix/errno.h'
import { SIGALRM, signal } from 'libposix/signal.h'
import { ualarm, usleep } from 'libposix/unistd.h'

signal(SIGALRM, () => {})

ualarm(20000, 20000)
console.log(usleep(60000000), errno === EINTR)
