// The same with a mutex, so that it comes to 0. Threads of one kind lock it once for all they do, those of the other for every step.
//
//   libposix run ch18/mutex
//
// That is two and a half thousand million times: it takes minutes. With the lock outside the loop in thread_des, too, it takes seconds.

import { double, type int, shared, start } from 'libposix'
import {
  pthread_create,
  pthread_join,
  pthread_mutex_destroy,
  pthread_mutex_init,
  pthread_mutex_lock,
  pthread_mutex_t,
  pthread_mutex_unlock,
  pthread_t,
} from 'libposix/pthread.h'
import { printf } from 'libposix/stdio.h'

const NUM_THREAD = 100
const COUNT = 50000000

const num = shared(double)
const mutex = shared(pthread_mutex_t)

function main(): int {
  const thread_id = pthread_t.array(NUM_THREAD)

  pthread_mutex_init(mutex, null)

  for (let i = 0; i < NUM_THREAD; i++) {
    if (i % 2) pthread_create(thread_id.subarray(i), null, thread_inc, null)
    else pthread_create(thread_id.subarray(i), null, thread_des, null)
  }

  for (let i = 0; i < NUM_THREAD; i++) pthread_join(thread_id[i]!, null)

  printf('result: %lld \n', num[0])
  pthread_mutex_destroy(mutex)
  return 0
}

export function thread_inc(): null {
  pthread_mutex_lock(mutex)
  for (let i = 0; i < COUNT; i++) num[0]! += 1
  pthread_mutex_unlock(mutex)
  return null
}

export function thread_des(): null {
  for (let i = 0; i < COUNT; i++) {
    pthread_mutex_lock(mutex)
    num[0]! -= 1
    pthread_mutex_unlock(mutex)
  }
  return null
}

start(main)
