import { SIGALRM, signal } from 'libposix/signal.h'
import { CLOCK_MONOTONIC, clock_nanosleep, timespec } from 'libposix/time.h'
import { ualarm } from 'libposix/unistd.h'

const span = new timespec()
const left = new timespec()
span.tv_sec = 60
signal(SIGALRM, () => {})
ualarm(3000, 3000)
console.log(clock_nanosleep(CLOCK_MONOTONIC, 0, span, left), left.tv_sec > 30)
