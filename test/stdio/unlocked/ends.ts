// A thread ends that holds standard output, and after it the process.
import { start } from 'libposix'
import { pthread_create, pthread_join, pthread_t } from 'libposix/pthread.h'
import { flockfile, printf, stdout } from 'libposix/stdio.h'

export function holds(): void {
  flockfile(stdout)
  flockfile(stdout)
  printf('thread\n')
}

start(() => {
  const t_id = pthread_t()
  pthread_create(t_id, null, holds, null)
  pthread_join(t_id, null)
  printf('main\n')
  process.exit(3)
})
