// Ends, after a thread has, while Node writes a file of events.
import { start } from 'libposix'
import { pthread_create, pthread_join, pthread_t } from 'libposix/pthread.h'
import { exit } from 'libposix/stdlib.h'

export function thread(): null {
  return null
}

start(() => {
  const id = pthread_t()
  pthread_create(id, null, thread, null)
  pthread_join(id, null)
  if (process.argv[2] === 'process.exit') process.exit(3)
  exit(3)
})
