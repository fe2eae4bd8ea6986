import { EPERM, errno } from 'libposix/errno.h'
import { gettimeofday, settimeofday, timeval } from 'libposix/sys/time.h'
import { becomeNobody } from '../../support/nobody.ts'

becomeNobody()
const now = new timeval()
gettimeofday(now, null)
console.log(settimeofday(now, null), errno === EPERM)
