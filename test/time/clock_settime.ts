import { EPERM, errno } from 'libposix/errno.h'
import { CLOCK_REALTIME, clock_gettime, clock_settime, timespec } from 'libposix/time.h'
import { becomeNobody } from '../support/nobody.ts'

becomeNobody()
const now = new timespec()
clock_gettime(CLOCK_REALTIME, now)
console.log(clock_settime(CLOCK_REALTIME, now), errno === EPERM)
