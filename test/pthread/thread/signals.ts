// A handler runs in the main thread while that waits for another one, and the wait goes on.
import { readFileSync } from 'node:fs'
import { int, shared, start } from 'libposix'
import { errno } from 'libposix/errno.h'
import {
  pthread_create,
  pthread_join,
  pthread_mutex_lock,
  pthread_mutex_t,
  pthread_mutex_unlock,
  pthread_t,
} from 'libposix/pthread.h'
import { sem_post, sem_t, sem_wait } from 'libposix/semaphore.h'
import { kill, SA_RESTART, SIGUSR1, sigaction } from 'libposix/signal.h'
import { getpid, usleep } from 'libposix/unistd.h'
import { nameOfError } from '../../support/errors.ts'

const mutex = shared(pthread_mutex_t)
const [handled, go] = [shared(sem_t), shared(sem_t)]
/** How many waits the main thread has begun, and how many have been interrupted. */
const [begun, interrupted] = [shared(int), shared(int)]

function sleeps(tid: number): boolean {
  const stat = readFileSync(`/proc/self/task/${tid}/stat`, 'latin1')
  return stat.slice(stat.lastIndexOf(')')).startsWith(') S')
}

/** Interrupts the next wait, when the main thread sleeps in it. */
function signal(): void {
  while (Atomics.load(begun, 0) === interrupted[0] || !sleeps(getpid())) usleep(1000)
  interrupted[0]! += 1
  kill(getpid(), SIGUSR1)
  sem_wait(handled)
}
/** The main thread says that it is about to wait. */
function begins(): void {
  Atomics.add(begun, 0, 1)
}
export function ends(): string {
  signal()
  return 'joined'
}
export function unlocks(): void {
  pthread_mutex_lock(mutex)
  sem_post(go)
  signal()
  pthread_mutex_unlock(mutex)
}
export function posts(): void {
  signal()
  sem_post(go)
}

start(() => {
  const seen: string[] = []
  const onSignal = (flags: number) => sigaction(SIGUSR1, new sigaction({ sa_handler: handle, sa_flags: flags }), null)
  function handle(): void {
    seen.push('handler')
    sem_post(handled)
  }
  onSignal(0)
  const t_id = pthread_t()
  const thr_ret = ['']
  pthread_create(t_id, null, ends, null)
  begins()
  seen.push(`${pthread_join(t_id, thr_ret)} ${thr_ret[0]}`)

  pthread_create(t_id, null, unlocks, null)
  sem_wait(go)
  begins()
  seen.push(`locked ${pthread_mutex_lock(mutex)}`)
  pthread_join(t_id, null)

  pthread_create(t_id, null, posts, null)
  begins()
  const result = sem_wait(go)
  seen.push(`waited ${result} ${nameOfError(errno)}`)
  sem_wait(go)
  pthread_join(t_id, null)

  onSignal(SA_RESTART)
  pthread_create(t_id, null, posts, null)
  begins()
  seen.push(`waited ${sem_wait(go)}`)
  pthread_join(t_id, null)
  console.log(seen.join(', '))
})
