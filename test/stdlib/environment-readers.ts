// The main thread rewrites its environment all the while that libc, in a worker, looks for variables in it.
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { gethostbyname } from 'libposix/netdb.h'
import { clearenv, putenv, setenv, unsetenv } from 'libposix/stdlib.h'
import { localtime, mktime, tzset } from 'libposix/time.h'

if (isMainThread) {
  const ended = new Int32Array(new SharedArrayBuffer(4))
  const worker = new Worker(new URL(import.meta.url), { workerData: ended })
  worker.once('message', done => console.log(done))
  let round = 0
  const write = (): void => {
    round++
    for (let i = 0; i < 100; i++) setenv(`VARIABLE_${round % 50}_${i}`, String(round), 1)
    for (let i = 0; i < 100; i += 3) unsetenv(`VARIABLE_${round % 50}_${i}`)
    putenv('TZ=UTC')
    if (round % 40 === 0) clearenv()
    if (Atomics.load(ended, 0) === 0) setImmediate(write)
  }
  write()
} else {
  const billion = BigInt64Array.of(1_000_000_000n)
  let wrong = 0
  for (let i = 0; i < 20_000; i++) {
    tzset()
    if (mktime(localtime(billion)!) !== 1_000_000_000) wrong++
    if (i % 200 === 0) gethostbyname('127.0.0.1')
  }
  Atomics.store(workerData, 0, 1)
  parentPort!.postMessage(wrong)
}
