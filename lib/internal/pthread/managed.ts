// How a thread reaches the manager.
import type { MessagePort, Worker } from 'node:worker_threads'
import { builtin } from '../builtin.ts'
import { workerFile } from '../files.ts'
import { header } from '../native.ts'
import { endAtOnce, endProcess } from '../process-end.ts'
import { retired, retirements } from '../retired.ts'
import type { Request } from './request.ts'

const native = header('internal/pthread/thread')

let manager: Pick<Worker, 'postMessage' | 'ref'> | undefined

/** In a thread: by the port that it was started with. */
export function manageBy(port: MessagePort): void {
  // A thread does not wait for anything from there.
  manager = { postMessage: port.postMessage.bind(port), ref: () => {} }
  port.unref()
}

/** Has a thread made. */
export function ask(request: Request): void {
  manager ??= startManager()
  // The process lives as long as a thread does.
  manager.ref()
  manager.postMessage(request)
}

function startManager(): Worker {
  if (native.isMainThread) {
    native.onEnd(() => endProcess(native.exitStatus()))
    // Whatever the threads are in then.
    endAtOnce()
  }
  // Whether there is a message that this thread has yet to read: one is enough where it never comes to its event loop.
  const reported = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))
  const worker = new (builtin('node:worker_threads').Worker)(workerFile('manager'), { workerData: reported })
  worker.on('message', () => {
    Atomics.store(reported, 0, 0)
    if (native.living() === 0) worker.unref()
  })
  retirements.push(() => retire(worker))
  return worker
}

/** Ends the manager, and the last remains of threads with it, if none is alive. */
function retire(worker: Worker): void {
  if (manager !== worker || native.living() > 0) return
  worker.postMessage('end')
  if (!native.awaitManagersEnd()) return
  retired.add(worker)
  manager = undefined
}
