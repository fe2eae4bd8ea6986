// How many messages the main thread finds when it comes to its event loop at last, after so many threads.
import { createHook } from 'node:async_hooks'
import { existsSync, readlinkSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'
import { pthread_create, pthread_join, pthread_t } from 'libposix/pthread.h'
import { fflush, printf, stdout } from 'libposix/stdio.h'
import { usleep } from 'libposix/unistd.h'

export function own(): string {
  return `/proc/${readlinkSync('/proc/thread-self')}`
}

function main(threads: number): void {
  const ports = new Set<number>()
  let messages = 0
  createHook({
    init: (id, type) => type === 'MESSAGEPORT' && ports.add(id),
    before: id => {
      if (ports.has(id)) messages++
    },
  }).enable()
  for (let i = 0; i < threads; i++) {
    const t_id = pthread_t()
    const task = ['']
    pthread_create(t_id, null, own, null)
    pthread_join(t_id, task)
    // Its Worker is gone too, and has been heard of where it was made.
    while (existsSync(task[0]!)) usleep(1000)
    usleep(1000)
  }
  process.on('exit', () => {
    printf('%d\n', messages)
    fflush(stdout)
  })
}

if (isMainThread) main(Number(process.argv[2]))
