import { once } from 'node:events'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { ready, watch } from 'libposix/loop'
import { POLLIN } from 'libposix/poll.h'
import { write } from 'libposix/unistd.h'
import { pair } from './pair.ts'

if (isMainThread) {
  const [a, b] = pair()
  // Its end may come in the same turn as what it says first.
  const start = async (how: string): Promise<{ worker: Worker; exit: Promise<unknown[]> }> => {
    const worker = new Worker(new URL(import.meta.url), { workerData: { fd: a, how } })
    const exit = once(worker, 'exit')
    await once(worker, 'message')
    return { worker, exit }
  }
  // Both threads watch the same descriptor.
  const hearing = await start('hears')
  const here = ready(a, POLLIN)
  write(b, 'x', 1)
  const [[there]] = await Promise.all([once(hearing.worker, 'message'), hearing.exit])
  console.log('worker heard', there)
  console.log('main heard', await here)
  const waiting = await start('hears for ever')
  console.log('terminated', await waiting.worker.terminate())
  const exiting = await start('exits')
  const [status] = await exiting.exit
  console.log('exited', status)
} else {
  const { fd, how } = workerData
  const [idle] = pair()
  watch(idle, POLLIN, () => {}).unref()
  if (how === 'hears for ever') watch(pair()[0], POLLIN, () => {})
  else {
    const watcher = watch(fd, POLLIN, revents => {
      watcher.close()
      if (how === 'exits') process.exit(3)
      parentPort!.postMessage(revents)
    })
  }
  parentPort!.postMessage('ready')
}
