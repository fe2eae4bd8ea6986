// One thread holds standard output; another asks for it, and a third one waits for it.
import { shared, start } from 'libposix'
import { pthread_create, pthread_join, pthread_t } from 'libposix/pthread.h'
import { sem_init, sem_post, sem_t, sem_wait } from 'libposix/semaphore.h'
import { flockfile, ftrylockfile, funlockfile, printf, putchar_unlocked, stdout } from 'libposix/stdio.h'

const begun = shared(sem_t)

export function asks(): string {
  if (ftrylockfile(stdout) !== 0) return 'busy'
  funlockfile(stdout)
  return 'free'
}
export function writes(): void {
  sem_post(begun)
  printf('thread\n')
}

function asked(): string {
  const t_id = pthread_t()
  const answer = ['']
  pthread_create(t_id, null, asks, null)
  pthread_join(t_id, answer)
  return answer[0]!
}

start(() => {
  sem_init(begun, 0, 0)
  flockfile(stdout)
  flockfile(stdout)
  const t_id = pthread_t()
  pthread_create(t_id, null, writes, null)
  sem_wait(begun)
  printf('%s\n', asked())
  funlockfile(stdout)
  printf('%s\n', asked())
  for (const c of 'main\n') putchar_unlocked(c)
  funlockfile(stdout)
  pthread_join(t_id, null)
  printf('%s\n', asked())
  return 0
})
