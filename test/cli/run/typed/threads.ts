// A thread evaluates this file again, long after its first line has run.
import { type int, start } from 'libposix'
import { pthread_create, pthread_join, pthread_t } from 'libposix/pthread.h'
import { printf } from 'libposix/stdio.h'

export function thread(n: int): int {
  return n + 1
}

start(() => {
  const id = pthread_t()
  const result = [0]
  pthread_create(id, null, thread, 41)
  pthread_join(id[0]!, result)
  printf('%d\n', result[0]!)
})
