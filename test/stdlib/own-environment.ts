// A worker writes to its environment all the while that the main thread reads its own.
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { clearenv, getenv, putenv, setenv, unsetenv } from 'libposix/stdlib.h'

const rounds = 200

if (isMainThread) {
  setenv('SHARED', 'of main', 1)
  const ended = new Int32Array(new SharedArrayBuffer(4))
  const worker = new Worker(new URL(import.meta.url), { workerData: ended })
  worker.once('message', seen => console.log(...seen, '|', getenv('SHARED'), getenv('V1_1'), process.env.SHARED))
  // The worker begins when this loop gives way to its start, and the loop ends when the worker has ended.
  const read = (): void => {
    for (let i = 0; i < 500; i++) getenv(`NONE_${i & 15}`)
    if (Atomics.load(ended, 0) === 0) setImmediate(read)
  }
  read()
} else {
  const seen = [getenv('SHARED'), setenv('SHARED', 'of worker', 0), getenv('SHARED')]
  seen.push(setenv('SHARED', 'of worker', 1), getenv('SHARED'), process.env.SHARED!)
  seen.push(putenv('PUT=a=b'), getenv('PUT'), unsetenv('PUT'), getenv('PUT'), setenv('A=B', '', 1), unsetenv(''))
  for (let round = 0; round < rounds; round++) {
    clearenv()
    for (let i = 0; i < 300; i++) setenv(`V${round % 7}_${i}`, 'x'.repeat(50), 1)
    for (let i = 0; i < 300; i += 2) unsetenv(`V${round % 7}_${i}`)
  }
  parentPort!.postMessage([...seen, getenv('V3_1')?.length, getenv('toString')])
  Atomics.store(workerData, 0, 1)
}
