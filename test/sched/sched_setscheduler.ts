import { SCHED_BATCH, sched_getscheduler, sched_param, sched_setscheduler } from 'libposix/sched.h'

console.log(sched_setscheduler(0, SCHED_BATCH, new sched_param()), sched_getscheduler(0) === SCHED_BATCH)
