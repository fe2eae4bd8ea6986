// The Worker that makes the threads' Workers. Its event loop is always free, so that a thread can be made and its remains cleared away while all
// others are blocked; and no thread ends with the one that has created it.
import { MessageChannel, parentPort, SHARE_ENV, Worker, workerData } from 'node:worker_threads'
import { EAGAIN } from '../../errno.ts'
import { workerFile } from '../files.ts'
import { header } from '../native.ts'
import { keepRegistrations } from './registrations.ts'
import type { Request, Start } from './request.ts'

const native = header('internal/pthread/thread')

const thread = workerFile('thread')

/** 1 while a message to its creator lies there unread. */
const reported = workerData as Int32Array

function make(request: Request): void {
  const { port1, port2 } = new MessageChannel()
  const { stackSizeMb } = request
  const start: Start = { ...request, manager: port2 }
  try {
    const worker = new Worker(thread, {
      workerData: start,
      transferList: [port2],
      env: SHARE_ENV,
      // A descriptor belongs to the process.
      trackUnmanagedFds: false,
      ...(stackSizeMb === undefined ? {} : { resourceLimits: { stackSizeMb } }),
    })
    native.made(request.id)
    port1.on('message', make)
    // What the thread itself could not report: that it is out of memory.
    worker.on('error', error => {
      console.error(error)
      native.exitProcess(1)
    })
    worker.on('exit', () => {
      port1.close()
      if (native.living() === 0 && Atomics.exchange(reported, 0, 1) === 0) parentPort!.postMessage('idle')
    })
  } catch {
    port1.close()
    native.fail(request.id, EAGAIN, '')
  }
}

parentPort!.on('message', (request: Request | 'end') => {
  if (request === 'end') process.exit()
  else make(request)
})
keepRegistrations()
native.manage()
