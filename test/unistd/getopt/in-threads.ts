import { once } from 'node:events'
import { isMainThread, Worker } from 'node:worker_threads'
import { getopt, set_optind } from 'libposix/unistd.h'

// A cluster for each thread: none goes on in the other's.
function letters(): string {
  const argv = ['prog', '-abc']
  set_optind(1)
  const found: number[] = []
  for (let opt = getopt(2, argv, 'abc'); opt !== -1; opt = getopt(2, argv, 'abc')) found.push(opt)
  return String.fromCharCode(...found)
}

if (isMainThread) {
  process.stdout.write(letters())
  set_optind(1)
  getopt(2, ['prog', '-xyz'], 'xyz')
  const worker = new Worker(new URL(import.meta.url))
  await once(worker, 'exit')
  process.stdout.write(`${letters()}\n`)
} else {
  process.stdout.write(letters())
}
