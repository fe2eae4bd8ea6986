import { isMainThread, Worker, workerData } from 'node:worker_threads'
import { watch } from 'libposix/loop'
import { POLLIN } from 'libposix/poll.h'
import { close } from 'libposix/unistd.h'
import { pair } from './pair.ts'

if (isMainThread) {
  const [a] = pair()
  watch(a, POLLIN, revents => console.log(revents))
  new Worker(new URL(import.meta.url), { workerData: a })
} else close(workerData)
