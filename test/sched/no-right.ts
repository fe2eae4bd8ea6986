import { SCHED_FIFO, sched_param, sched_setscheduler } from 'libposix/sched.h'
import { outcome } from '../support/errors.ts'
import { becomeNobody } from '../support/nobody.ts'

becomeNobody()
const param = new sched_param()
param.sched_priority = 1
console.log(outcome(sched_setscheduler(0, SCHED_FIFO, param)))
