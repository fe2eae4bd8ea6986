// A worker blocks in the call that is named, and is ended in the way that is named.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pass } from 'node:timers/promises'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { creat, O_RDONLY, open } from 'libposix/fcntl.h'
import { poll } from 'libposix/poll.h'
import { SIG_BLOCK, sigfillset, sigprocmask, sigset_t, sigsuspend, sigwait } from 'libposix/signal.h'
import { fdopen, fgets, fopen, fwrite } from 'libposix/stdio.h'
import { exit } from 'libposix/stdlib.h'
import { epoll_create1, epoll_event, epoll_wait } from 'libposix/sys/epoll.h'
import { flock, LOCK_EX } from 'libposix/sys/file.h'
import { AF_INET, accept, listen, SOCK_STREAM, socket } from 'libposix/sys/socket.h'
import { mkfifo } from 'libposix/sys/stat.h'
import { gettid, pause, pipe, read, sleep, write } from 'libposix/unistd.h'

const byte = Buffer.alloc(1)
const fds: Int32Array = isMainThread ? new Int32Array(2) : workerData.fds
if (isMainThread) pipe(fds)
const [out, into] = [fds[0]!, fds[1]!]
const all = new sigset_t()
sigfillset(all)

const calls: Record<string, () => unknown> = {
  read: () => read(out, byte, 1),
  'again and again': () => {
    for (;;) read(out, byte, 1)
  },
  accept: () => {
    const listener = socket(AF_INET, SOCK_STREAM, 0)
    listen(listener, 1)
    return accept(listener, null, null)
  },
  poll: () => poll(null, 0, 600_000),
  epoll_wait: () => epoll_wait(epoll_create1(0), new epoll_event(), 1, 600_000),
  sleep: () => sleep(600),
  pause: () => pause(),
  sigwait: () => {
    sigprocmask(SIG_BLOCK, all, null)
    return sigwait(all, new Int32Array(1))
  },
  sigsuspend: () => sigsuspend(all),
  fgets: () => fgets(Buffer.alloc(8), 8, fdopen(out, 'r')!),
  flock: () => {
    const folder = mkdtempSync(join(tmpdir(), 'libposix-'))
    const path = join(folder, 'lock')
    flock(creat(path, 0o600), LOCK_EX)
    const second = open(path, O_RDONLY)
    rmSync(folder, { recursive: true })
    return flock(second, LOCK_EX)
  },
  fwrite: () => fwrite(Buffer.alloc(200_000), 1, 200_000, fdopen(into, 'w')!),
  fopen: () => {
    const folder = mkdtempSync(join(tmpdir(), 'libposix-'))
    const path = join(folder, 'fifo')
    mkfifo(path, 0o600)
    process.once('exit', () => rmSync(folder, { recursive: true }))
    return fopen(path, 'r')
  },
  nested: () => pause(),
}

/** Resolves when a worker blocks in the call of that name. */
async function blocking(name: string): Promise<Worker> {
  const worker = new Worker(new URL(import.meta.url), { workerData: { name, fds } })
  await blocked(await new Promise<number>(resolve => worker.on('message', resolve)))
  return worker
}

/** futex(2), by which V8 and Node wait for each other. */
const futex = process.arch === 'x64' ? '202' : '98'

/** Resolves when the thread, which does nothing else any more, sleeps in one and the same system call at two looks. */
async function blocked(thread: number): Promise<void> {
  for (let before = ''; ; ) {
    const now = readFileSync(`/proc/self/task/${thread}/syscall`, 'latin1')
    if (now === before && /^\d/.test(now) && !now.startsWith(`${futex} `)) return
    before = now
    await pass(20)
  }
}

if (isMainThread) {
  const [how, name] = process.argv.slice(2) as [string, string]
  const worker = await blocking(name)
  switch (how) {
    case 'terminate':
      console.log('terminated', await worker.terminate())
      break
    case 'process.exit':
      process.exit(3)
      break
    case 'exit':
      exit(4)
      break
    case 'uncaught':
      throw new Error('uncaught')
    case 'end':
      worker.unref()
      break
    case 'messages':
      // Each is to find it blocked again.
      for (let i = 0; i < 20; i++) {
        worker.postMessage('more')
        await pass(10)
      }
      write(into, 'x', 1)
  }
} else {
  if (workerData.name === 'nested') await blocking('read')
  parentPort!.postMessage(gettid())
  console.log(workerData.name, await calls[workerData.name]!())
}
