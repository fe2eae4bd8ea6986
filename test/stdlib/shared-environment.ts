// The main thread and a worker that shares its environment write to it at once, each in all the ways there are.
import { isMainThread, SHARE_ENV, Worker, workerData } from 'node:worker_threads'
import { clearenv, getenv, putenv, setenv, unsetenv } from 'libposix/stdlib.h'

function round(letter: string, other: string, k: number): void {
  for (let i = 0; i < 200; i++) {
    setenv(letter + i, `${letter}=${k}`, 1)
    process.env[`N${letter}${i}`] = String(k)
    getenv(`${other}${i}`)
    putenv(`P${letter}${i}=${k}`)
    if (i % 5 === 0) unsetenv(letter + i)
  }
  if (k % 20 === 0) clearenv()
}

if (isMainThread) {
  const ended = new Int32Array(new SharedArrayBuffer(4))
  const worker = new Worker(new URL(import.meta.url), { env: SHARE_ENV, workerData: ended })
  worker.once('exit', status => {
    setenv('LAST', 'one', 1)
    console.log(status, getenv('LAST'), process.env.LAST)
  })
  let k = 0
  const write = (): void => {
    round('M', 'W', k++)
    if (Atomics.load(ended, 0) === 0) setImmediate(write)
  }
  write()
} else {
  for (let k = 0; k < 200; k++) round('W', 'M', k)
  Atomics.store(workerData, 0, 1)
}
