// Where threads are cancelled: in which call, and what is done before they end.
import { int, shared, start } from 'libposix'
import {
  PTHREAD_CANCEL_DISABLE,
  PTHREAD_CANCEL_ENABLE,
  PTHREAD_CANCELED,
  pthread_cancel,
  pthread_cleanup_pop,
  pthread_cleanup_push,
  pthread_create,
  pthread_exit,
  pthread_join,
  pthread_mutex_lock,
  pthread_mutex_t,
  pthread_mutex_unlock,
  pthread_setcancelstate,
  pthread_t,
  pthread_testcancel,
} from 'libposix/pthread.h'
import { sem_post, sem_t, sem_wait } from 'libposix/semaphore.h'
import { fdopen, fgets, fscanf } from 'libposix/stdio.h'
import { pause, pipe, read, usleep } from 'libposix/unistd.h'

const mutex = shared(pthread_mutex_t)
const [none, begun] = [shared(sem_t), shared(sem_t)]
const cleaned = shared(int)
const sleeper = shared(pthread_t)

function begin(): void {
  pthread_cleanup_push(add => {
    cleaned[0] = cleaned[0]! * 10 + add
  }, 1)
  pthread_cleanup_push(add => {
    cleaned[0] = cleaned[0]! * 10 + add
  }, 2)
  sem_post(begun)
}

export function reads(): void {
  const fds = new Int32Array(2)
  pipe(fds)
  begin()
  read(fds[0]!, Buffer.alloc(1), 1)
}
export function gets(): void {
  const fds = new Int32Array(2)
  pipe(fds)
  const stream = fdopen(fds[0]!, 'r')!
  begin()
  fgets(Buffer.alloc(8), 8, stream)
}
export function scans(): void {
  const fds = new Int32Array(2)
  pipe(fds)
  const stream = fdopen(fds[0]!, 'r')!
  begin()
  fscanf(stream, '%d', new Int32Array(1))
}
export function pauses(): void {
  begin()
  pause()
}
export function waits(): void {
  begin()
  sem_wait(none)
}
export function joins(): void {
  begin()
  pthread_join(sleeper, null)
}
export function tests(): void {
  begin()
  try {
    while (true) pthread_testcancel()
  } finally {
    cleaned[0] = 9
  }
}
export function locks(): void {
  begin()
  pthread_mutex_lock(mutex)
  // Not there, but here.
  cleaned[0] = 3
  pthread_mutex_unlock(mutex)
  usleep(1)
}
export function disables(): string {
  pthread_setcancelstate(PTHREAD_CANCEL_DISABLE, null)
  begin()
  // Posted after the cancellation; this wait would be one of its points.
  sem_wait(none)
  pthread_cleanup_pop(1)
  pthread_cleanup_pop(0)
  return 'not cancelled'
}
export function enables(): void {
  const oldstate = Int32Array.of(-1)
  pthread_setcancelstate(PTHREAD_CANCEL_DISABLE, null)
  begin()
  sem_wait(none)
  pthread_setcancelstate(PTHREAD_CANCEL_ENABLE, oldstate)
  cleaned[0] = oldstate[0] === PTHREAD_CANCEL_DISABLE ? 4 : 5
  pthread_testcancel()
}
export function exits(): void {
  begin()
  pthread_exit('by itself')
}

function outcome(routine: () => unknown, meanwhile = () => {}): string {
  const t_id = pthread_t()
  const thr_ret: unknown[] = []
  cleaned[0] = 0
  pthread_create(t_id, null, routine as never, null)
  sem_wait(begun)
  pthread_cancel(t_id)
  meanwhile()
  pthread_join(t_id, thr_ret as never)
  return `${routine.name} ${thr_ret[0] === PTHREAD_CANCELED ? 'cancelled' : thr_ret[0]} ${cleaned[0]}`
}

start(() => {
  pthread_create(sleeper, null, pauses, null)
  sem_wait(begun)
  for (const routine of [reads, gets, scans, pauses, waits, joins, tests, exits]) console.log(outcome(routine))
  pthread_mutex_lock(mutex)
  console.log(outcome(locks, () => pthread_mutex_unlock(mutex)))
  for (const routine of [disables, enables]) console.log(outcome(routine, () => sem_post(none)))
})
