// A robust mutex that two processes share: one is killed while it has it.
import { sizeof, start } from 'libposix'
import {
  PTHREAD_MUTEX_ROBUST,
  PTHREAD_PROCESS_SHARED,
  pthread_mutex_init,
  pthread_mutex_lock,
  pthread_mutex_t,
  pthread_mutexattr_setpshared,
  pthread_mutexattr_setrobust,
  pthread_mutexattr_t,
} from 'libposix/pthread.h'
import { sem_init, sem_post, sem_t, sem_wait } from 'libposix/semaphore.h'
import { kill, SIGKILL } from 'libposix/signal.h'
import { MAP_ANONYMOUS, MAP_SHARED, mmap, PROT_READ, PROT_WRITE } from 'libposix/sys/mman.h'
import { waitpid } from 'libposix/sys/wait.h'
import { fork, pause } from 'libposix/unistd.h'
import { nameOfError } from '../../support/errors.ts'

start(() => {
  const memory = mmap(null, 4096, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0) as Buffer
  const mutex = new pthread_mutex_t(memory)
  const locked = new sem_t(memory.subarray(sizeof(mutex)))
  const attr = new pthread_mutexattr_t()
  pthread_mutexattr_setpshared(attr, PTHREAD_PROCESS_SHARED)
  pthread_mutexattr_setrobust(attr, PTHREAD_MUTEX_ROBUST)
  pthread_mutex_init(mutex, attr)
  sem_init(locked, 1, 0)
  const child = fork()
  if (child === 0) {
    pthread_mutex_lock(mutex)
    sem_post(locked)
    while (true) pause()
  }
  sem_wait(locked)
  setTimeoutInChild(child)
  console.log(nameOfError(pthread_mutex_lock(mutex)))
})

/** Kills it from another process, while this one waits. */
function setTimeoutInChild(victim: number): void {
  if (fork() !== 0) return
  kill(victim, SIGKILL)
  waitpid(victim, null, 0)
  process.exit(0)
}
