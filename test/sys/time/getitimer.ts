import { getitimer, ITIMER_REAL, itimerval, setitimer } from 'libposix/sys/time.h'

const timer = new itimerval()
const left = new itimerval()
timer.it_value.tv_sec = 100
setitimer(ITIMER_REAL, timer, null)
console.log(getitimer(ITIMER_REAL, left), left.it_value.tv_sec > 50 && left.it_value.tv_sec <= 100)
