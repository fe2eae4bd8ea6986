import { once } from 'node:events'
import { isMainThread, parentPort, Worker } from 'node:worker_threads'
import { posix_spawn } from 'libposix/spawn.h'
import { waitpid } from 'libposix/sys/wait.h'

if (isMainThread) {
  const worker = new Worker(new URL(import.meta.url))
  await once(worker, 'message')
  const pid = Int32Array.of(0)
  const status = Int32Array.of(0)
  const result = posix_spawn(pid, '/bin/sh', null, null, ['sh', '-c', 'echo child'], null)
  console.log(result, waitpid(pid[0], status, 0) === pid[0], status[0])
  await worker.terminate()
} else {
  setInterval(() => {}, 1000)
  parentPort!.postMessage('running')
}
