import { isMainThread, parentPort, Worker } from 'node:worker_threads'
import { raise, SIG_DFL, SIGBUS, signal } from 'libposix/signal.h'
import { waitpid } from 'libposix/sys/wait.h'
import { _exit, fork } from 'libposix/unistd.h'
import { shortened } from './shortened.ts'

if (!isMainThread) {
  parentPort!.postMessage(shortened()[0])
} else {
  const told: unknown[] = [shortened()[0]]
  signal(SIGBUS, signum => told.push('handled', signum))
  told.push(shortened()[0])
  raise(SIGBUS)
  const before = shortened()
  told.push(before[1])
  signal(SIGBUS, SIG_DFL)
  told.push(shortened()[0])
  const inChild = shortened()
  const status = Int32Array.of(-1)
  const pid = fork()
  if (pid === 0) _exit(inChild[0]! + shortened()[0]!)
  waitpid(pid, status, 0)
  new Worker(new URL(import.meta.url)).once('message', first =>
    console.log(...told, '| child', status[0], '| worker', first),
  )
}
