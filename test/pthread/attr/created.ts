// Threads that are made with attributes.
import { shared, start } from 'libposix'
import {
  PTHREAD_CREATE_DETACHED,
  PTHREAD_EXPLICIT_SCHED,
  pthread_attr_init,
  pthread_attr_setdetachstate,
  pthread_attr_setinheritsched,
  pthread_attr_setstacksize,
  pthread_attr_t,
  pthread_create,
  pthread_join,
  pthread_t,
} from 'libposix/pthread.h'
import { sem_post, sem_t, sem_wait } from 'libposix/semaphore.h'
import { nameOfError } from '../../support/errors.ts'

const [begun, goes] = [shared(sem_t), shared(sem_t)]

export function waits(): void {
  sem_post(begun)
  sem_wait(goes)
}
export function depth(): number {
  const deeper = (n: number): number => {
    try {
      return deeper(n + 1)
    } catch {
      return n
    }
  }
  return deeper(0)
}

start(() => {
  const t_id = pthread_t()
  const attr = new pthread_attr_t()
  pthread_attr_init(attr)
  pthread_attr_setdetachstate(attr, PTHREAD_CREATE_DETACHED)
  pthread_create(t_id, attr, waits, null)
  sem_wait(begun)
  console.log(nameOfError(pthread_join(t_id, null)))
  sem_post(goes)
  const depths = [1, 16].map(megabytes => {
    const thr_ret: unknown[] = []
    pthread_attr_init(attr)
    pthread_attr_setstacksize(attr, megabytes * 2 ** 20)
    pthread_create(t_id, attr, depth, null)
    pthread_join(t_id, thr_ret as never)
    return thr_ret[0] as number
  })
  console.log(depths[1]! > 4 * depths[0]!)
  pthread_attr_setinheritsched(attr, PTHREAD_EXPLICIT_SCHED)
  console.log(nameOfError(pthread_create(t_id, attr, depth, null)))
})
