import { setTimeout as pass } from 'node:timers/promises'
import { isMainThread, parentPort, Worker } from 'node:worker_threads'
import { getrlimit, RLIMIT_SIGPENDING, rlimit, setrlimit } from 'libposix/sys/resource.h'
import { pause } from 'libposix/unistd.h'

if (isMainThread) {
  const limit = new rlimit({ rlim_cur: 0, rlim_max: 1000 })
  setrlimit(RLIMIT_SIGPENDING, limit)
  const worker = new Worker(new URL(import.meta.url))
  await new Promise(resolve => worker.once('message', resolve))
  await pass(100)
  console.log('terminated', await worker.terminate())
  getrlimit(RLIMIT_SIGPENDING, limit)
  console.log('limit', limit.rlim_cur)
} else {
  parentPort!.postMessage('blocks')
  pause()
}
