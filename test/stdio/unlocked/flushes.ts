// fflush(NULL) waits for the stream that another thread holds until a signal's handler, which runs in the main thread, has run.
import { shared, start } from 'libposix'
import { pthread_create, pthread_join, pthread_t } from 'libposix/pthread.h'
import { sem_init, sem_post, sem_t, sem_wait } from 'libposix/semaphore.h'
import { kill, SIGUSR1, sigaction } from 'libposix/signal.h'
import { fflush, flockfile, funlockfile, printf, stdout } from 'libposix/stdio.h'
import { getpid } from 'libposix/unistd.h'

const [held, handled] = [shared(sem_t), shared(sem_t)]

export function holds(): void {
  flockfile(stdout)
  sem_post(held)
  kill(getpid(), SIGUSR1)
  sem_wait(handled)
  printf('thread\n')
  funlockfile(stdout)
}

start(() => {
  sem_init(held, 0, 0)
  sem_init(handled, 0, 0)
  sigaction(SIGUSR1, new sigaction({ sa_handler: () => void sem_post(handled) }), null)
  const t_id = pthread_t()
  pthread_create(t_id, null, holds, null)
  sem_wait(held)
  printf('flushed %d\n', fflush(null))
  pthread_join(t_id, null)
  return 0
})
