// What chapter 11 says about pipes, measured with pipes and children of this process.
import { pipe, read, write } from 'libposix/unistd.h'
import { child, ended } from '../demo/child.ts'
import { type Answer, answer, closeAll, nonblocking, ok } from '../demo/sockets.ts'

const buffer = Buffer.alloc(100)

function ends(): [read: number, write: number] {
  const fds = new Int32Array(2)
  ok('pipe', pipe(fds))
  return [fds[0]!, fds[1]!]
}

/** What one read() gives after writes of 4 and 6 bytes. */
export function twoWrites(): number {
  const [from, to] = ends()
  for (const size of [4, 6]) ok('write', write(to, buffer, size))
  const joined = ok('read', read(from, buffer, 100))
  closeAll(from, to)
  return joined
}

/** What read() says while a child still has a write end, and when all are closed. */
export function allClosed(): { open: Answer; closed: Answer } {
  const [from, to] = ends()
  const [wait, go] = ends()
  const pid = child(() => ok('read', read(wait, buffer, 1)))
  closeAll(to)
  nonblocking(from)
  const open = answer(read(from, buffer, 1))
  ok('write', write(go, '!', 1))
  ended(pid)
  const closed = answer(read(from, buffer, 1))
  closeAll(from, wait, go)
  return { open, closed }
}

const question = 'Who are you?'
const thanks = 'Thank you for your message'

function take(fd: number): string {
  return buffer.toString('latin1', 0, ok('read', read(fd, buffer, 100)))
}

export interface OnePipe {
  /** Whether the child, which asked, read its own question. */
  readonly childReadItsOwn: boolean
  /** What was left for the parent. */
  readonly parent: string | Answer
}

/** pipe2 without its sleep, where the child that asked is the first to read: there is nothing left for the parent. */
export function childFirst(): OnePipe {
  const [from, to] = ends()
  const pid = child(() => {
    ok('write', write(to, question, question.length))
    return Number(take(from) === question)
  })
  const childReadItsOwn = ended(pid) === 1
  // The program would wait for ever.
  nonblocking(from)
  const parent = answer(read(from, buffer, 100))
  closeAll(from, to)
  return { childReadItsOwn, parent }
}

/** The same where the parent is the first, and has answered before the child reads. */
export function parentFirst(): OnePipe {
  const [from, to] = ends()
  const [wait, go] = ends()
  const pid = child(() => {
    ok('write', write(to, question, question.length))
    ok('read', read(wait, buffer, 1))
    return Number(take(from) === question)
  })
  const parent = take(from)
  ok('write', write(to, thanks, thanks.length))
  ok('write', write(go, '!', 1))
  const childReadItsOwn = ended(pid) === 1
  closeAll(from, to, wait, go)
  return { childReadItsOwn, parent }
}
