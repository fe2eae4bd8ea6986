// A thread by its name and its clock, and what is known of one that has ended.
import { readFileSync } from 'node:fs'
import { char, int, shared, start } from 'libposix'
import {
  pthread_create,
  pthread_getcpuclockid,
  pthread_getname_np,
  pthread_getschedparam,
  pthread_join,
  pthread_self,
  pthread_setname_np,
  pthread_t,
} from 'libposix/pthread.h'
import { SCHED_OTHER, sched_param } from 'libposix/sched.h'
import { sem_post, sem_t, sem_wait } from 'libposix/semaphore.h'
import { clock_gettime, timespec } from 'libposix/time.h'
import { gettid } from 'libposix/unistd.h'
import { nameOfError } from '../../support/errors.ts'

const [begun, goes] = [shared(sem_t), shared(sem_t)]
const tid = shared(int)

export function waits(): string {
  const name = char.array(16)
  tid[0] = gettid()
  sem_post(begun)
  sem_wait(goes)
  pthread_getname_np(pthread_self(), name, 16)
  return `${name}`
}

start(() => {
  const t_id = pthread_t()
  const [clock, policy] = [int(), int(-1)]
  const [time, param] = [new timespec(), new sched_param()]
  const name = char.array(16)
  const thr_ret = ['']
  pthread_create(t_id, null, waits, null)
  sem_wait(begun)
  console.log(pthread_setname_np(t_id, 'fifteen bytes..'), nameOfError(pthread_setname_np(t_id, 'sixteen bytes...')))
  console.log(
    pthread_getname_np(t_id, name, 16),
    `${name}`,
    readFileSync(`/proc/self/task/${tid[0]}/comm`, 'utf8').trim(),
  )
  console.log(pthread_getschedparam(t_id, policy, param), policy[0] === SCHED_OTHER, param.sched_priority)
  pthread_getcpuclockid(t_id, clock)
  console.log(clock_gettime(clock[0]!, time), time.tv_sec > 0 || time.tv_nsec > 0)
  sem_post(goes)
  pthread_join(t_id, thr_ret)
  console.log(thr_ret[0], nameOfError(pthread_getname_np(t_id, name, 16)))
})
