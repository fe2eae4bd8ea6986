// Closes what streams write to, beneath them, so that the event loop of a thread gets the numbers; then does something to the streams.
import { isMainThread } from 'node:worker_threads'
import { shared } from 'libposix'
import { closedir, dirfd, opendir } from 'libposix/dirent.h'
import { pthread_create, pthread_join, pthread_t } from 'libposix/pthread.h'
import { sem_init, sem_post, sem_t, sem_wait } from 'libposix/semaphore.h'
import { fclose, fflush, fileno, fopen, fputs, freopen } from 'libposix/stdio.h'
import { exit } from 'libposix/stdlib.h'
import { close } from 'libposix/unistd.h'

const started = shared(sem_t)
const ends = shared(sem_t)

export function thread(n: number): number {
  sem_post(started)
  sem_wait(ends)
  return n
}

function main(way: string): void {
  sem_init(started, 0, 0)
  sem_init(ends, 0, 0)
  const directories = Array.from({ length: 16 }, () => opendir('/')!)
  const streams = Array.from({ length: 16 }, () => fopen('/dev/null', 'w')!)
  if (way !== 'freopen') for (const stream of streams) fputs('AAAAAAAAAAAAAAAA', stream)
  for (const fd of [...directories.map(dirfd), ...streams.map(fileno)]) close(fd)
  const t_id = pthread_t()
  const result: [number] = [0]
  pthread_create(t_id, null, thread, 5)
  sem_wait(started)
  console.log('started')
  if (way === 'exit') exit(0)
  if (way === 'fflush of all') fflush(null)
  for (const directory of way === 'closedir' ? directories : []) closedir(directory)
  for (const stream of streams)
    if (way === 'fflush') fflush(stream)
    else if (way === 'fclose') fclose(stream)
    else if (way === 'freopen') freopen('/dev/null', 'w', stream)
  sem_post(ends)
  console.log('joined', pthread_join(t_id, result), result[0])
}

if (isMainThread) main(process.argv[2]!)
