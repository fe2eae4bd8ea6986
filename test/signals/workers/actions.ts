// While the main thread sets its handlers again and again, a worker tries to.
import { isMainThread, parentPort, Worker } from 'node:worker_threads'
import { raise, SIG_IGN, SIGUSR2, sigaction, siginterrupt, signal } from 'libposix/signal.h'

if (isMainThread) {
  let handled = 0
  const worker = new Worker(new URL(import.meta.url))
  const timer = setInterval(() => {
    for (let i = 0; i < 100; i++)
      signal(SIGUSR2, () => {
        handled++
      })
  }, 1)
  worker.on('message', answer => {
    clearInterval(timer)
    console.log(answer)
    raise(SIGUSR2)
    console.log('handled', handled)
  })
} else {
  const tries = [
    () => signal(SIGUSR2, SIG_IGN),
    () => signal(SIGUSR2, () => {}),
    () => sigaction(SIGUSR2, null, new sigaction()),
    () => siginterrupt(SIGUSR2, 1),
  ]
  const answers = tries.map(attempt => {
    let answer = 'none'
    for (let i = 0; i < 2000; i++)
      try {
        attempt()
      } catch (error) {
        answer = (error as Error).name
      }
    return answer
  })
  parentPort!.postMessage(answers.join(' '))
}
