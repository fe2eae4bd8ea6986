import { shared, start } from 'libposix'
import {
  pthread_clockjoin_np,
  pthread_create,
  pthread_detach,
  pthread_join,
  pthread_self,
  pthread_t,
  pthread_timedjoin_np,
  pthread_tryjoin_np,
} from 'libposix/pthread.h'
import { sem_post, sem_t, sem_wait } from 'libposix/semaphore.h'
import { CLOCK_MONOTONIC, timespec } from 'libposix/time.h'
import { nameOfError } from '../../support/errors.ts'

const [go, goesAlone] = [shared(sem_t), shared(sem_t)]
const [first, second] = [shared(pthread_t), shared(pthread_t)]

export function waits(): void {
  sem_wait(go)
}
export function waitsAlone(): void {
  sem_wait(goesAlone)
}
export function joinsItself(): string {
  return nameOfError(pthread_join(pthread_self(), null))
}
export function joins(): string {
  sem_wait(go)
  return nameOfError(pthread_join(second, null))
}

start(() => {
  const t_id = pthread_t()
  const thr_ret = ['']
  pthread_create(t_id, null, joinsItself, null)
  console.log(pthread_join(t_id, thr_ret), thr_ret[0], nameOfError(pthread_join(t_id, null)))
  // Nobody can tell when it has taken what is posted for it.
  pthread_create(t_id, null, waitsAlone, null)
  console.log(pthread_detach(t_id), nameOfError(pthread_detach(t_id)), nameOfError(pthread_join(t_id, null)))
  sem_post(goesAlone)
  console.log(nameOfError(pthread_detach(12345)), nameOfError(pthread_join(pthread_self(), null)))
  // Another thread's child is joined as well as one's own.
  pthread_create(first, null, joins, null)
  pthread_create(second, null, waits, null)
  sem_post(go)
  sem_post(go)
  console.log(pthread_join(first, thr_ret), thr_ret[0])
  const past = new timespec()
  pthread_create(t_id, null, waits, null)
  console.log(
    nameOfError(pthread_tryjoin_np(t_id, null)),
    nameOfError(pthread_timedjoin_np(t_id, null, past)),
    nameOfError(pthread_clockjoin_np(t_id, null, CLOCK_MONOTONIC, past)),
    nameOfError(pthread_timedjoin_np(t_id, null, new timespec({ tv_nsec: -1 }))),
  )
  sem_post(go)
  const soon = new timespec({ tv_sec: 2 ** 33 })
  console.log(pthread_timedjoin_np(t_id, thr_ret, soon), thr_ret[0] ?? 0, nameOfError(pthread_tryjoin_np(t_id, null)))
})
