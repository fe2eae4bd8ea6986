// The process ends though a thread still waits for standard output, which the one that ends it holds.
import { shared, start } from 'libposix'
import { pthread_create, pthread_t } from 'libposix/pthread.h'
import { sem_init, sem_post, sem_t, sem_wait } from 'libposix/semaphore.h'
import { flockfile, printf, stdout } from 'libposix/stdio.h'
import { exit } from 'libposix/stdlib.h'

const begun = shared(sem_t)

export function writes(): void {
  sem_post(begun)
  printf('thread\n')
}

start(() => {
  sem_init(begun, 0, 0)
  flockfile(stdout)
  pthread_create(pthread_t(), null, writes, null)
  sem_wait(begun)
  printf('main\n')
  exit(3)
})
