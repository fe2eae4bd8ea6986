// Closes everything while Node has an event loop of which nobody tells the package: of whom, and how, say the arguments.
import { Worker } from 'node:worker_threads'
import { EBADF, errno } from 'libposix/errno.h'
import { raise, SIGUSR1 } from 'libposix/signal.h'
import { close, close_range, closefrom, dup2, read, write } from 'libposix/unistd.h'
import { nodes, told } from './nodes.ts'

const [who, way] = process.argv.slice(2)

/** How many loops there are, and whether one waits for connections: a socket is the program's to close, but libuv has to know it first. */
const loops = (): number => nodes(/eventpoll/).length
const listens = (): boolean =>
  nodes(/eventpoll/).some(({ fd }) =>
    [...told(fd).info.matchAll(/tfd:\s+(\d+)/g)].some(([, of]) => told(of!).link.startsWith('socket:')),
  )

let worker: Worker | undefined
const before = loops()
if (who === 'worker') {
  const echo = 'require("worker_threads").parentPort.on("message", function (x) { this.postMessage(x) })'
  worker = new Worker(echo, { eval: true })
  worker.once('exit', () => console.log('ended'))
} else if (who === 'signal') raise(SIGUSR1)
else (await import('node:inspector')).open(0)
while (!(worker ? loops() > before : listens())) await new Promise(setImmediate)

function answer(): Promise<unknown> {
  worker!.postMessage('asked')
  return new Promise(resolve => worker!.once('message', resolve))
}

if (worker) console.log(await answer())
const bytes = Buffer.alloc(16)
const refused = (result: number): boolean => result === -1 && errno === EBADF
console.log(nodes(/^pipe/).every(({ fd }) => refused(read(fd, bytes, 16)) && refused(write(fd, bytes, 16))))
if (way === 'close') for (let fd = 3; fd < 200; fd++) close(fd)
else if (way === 'closefrom') closefrom(3)
else if (way === 'close_range') close_range(3, 199, 0)
else for (const { fd } of nodes(/event|pipe/)) dup2(2, fd)
if (worker) {
  console.log(await answer())
  await worker.terminate()
}
