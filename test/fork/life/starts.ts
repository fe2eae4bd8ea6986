// A child that starts workers, programs and children of its own.
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { isMainThread, parentPort, Worker } from 'node:worker_threads'
import { fork } from 'libposix/unistd.h'
import { end, endsWell } from './status.ts'

if (!isMainThread) parentPort!.postMessage('worker')
else if (fork() === 0) {
  const worker = new Worker(new URL(import.meta.url))
  worker.on('message', text => console.log(text))
  await once(worker, 'exit')
  console.log(execFileSync('echo', ['program']).toString().trim())
  const [code] = await once(spawn('sh', ['-c', 'exit 3']), 'exit')
  console.log(code)
  const pid = fork()
  if (pid === 0) {
    await new Promise(resolve => setTimeout(resolve, 1))
    process.exit(4)
  }
  console.log(end(pid) >> 8)
} else endsWell(-1)
