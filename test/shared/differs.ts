// A module that does not do the same in each thread.

import { isMainThread } from 'node:worker_threads'
import { int, shared, start } from 'libposix'
import { pthread_create, pthread_t } from 'libposix/pthread.h'

shared(int, isMainThread ? 1 : 2)

export function never(): void {}

start(() => {
  pthread_create(pthread_t(), null, never, null)
  console.log('not reached')
})
