// What the picture of chapter 17 shows: the same bytes under level and edge triggering, and edge triggering with a reader that goes on until EAGAIN.
import { readFileSync } from 'node:fs'
import { POLLIN, poll, pollfd } from 'libposix/poll.h'
import {
  EPOLL_CTL_ADD,
  EPOLLET,
  EPOLLIN,
  epoll_create1,
  epoll_ctl,
  epoll_event,
  epoll_wait,
} from 'libposix/sys/epoll.h'
import { MSG_DONTWAIT, MSG_PEEK, recv } from 'libposix/sys/socket.h'
import { read, usleep, write } from 'libposix/unistd.h'
import { unread } from '../demo/kernel/queues.ts'
import { closeAll, connection, nonblocking, ok } from '../demo/sockets.ts'

export interface Step {
  readonly call: 'write' | 'epoll_wait' | 'read'
  /** -1 is EAGAIN. */
  readonly result: number
  /** What was written or read. */
  readonly text: string
  /** What lies in the input buffer afterwards, and whether the ready list has the descriptor. */
  readonly input: string
  readonly ready: boolean
}

export interface Trigger {
  readonly edge: boolean
  /** Whether the reader goes on until EAGAIN. */
  readonly all: boolean
  /** The interest list, as the kernel shows it. */
  readonly interest: { readonly fd: number; readonly events: string }
  readonly steps: readonly Step[]
}

export interface Facts {
  readonly triggers: readonly Trigger[]
}

const size = 4

export function facts(): Facts {
  return { triggers: [watch(false, false), watch(true, false), watch(true, true)] }
}

function watch(edge: boolean, all: boolean): Trigger {
  const { client, server } = connection()
  nonblocking(server)
  const epoll = ok('epoll_create1', epoll_create1(0))
  const event = new epoll_event({ events: EPOLLIN | (edge ? EPOLLET : 0), data: { fd: server } })
  ok('epoll_ctl', epoll_ctl(epoll, EPOLL_CTL_ADD, server, event))
  const interest = interestOf(epoll)
  const steps: Step[] = []
  const step = (call: Step['call'], result: number, text = '') => {
    steps.push({ call, result, text, input: peek(server), ready: isReady(epoll) })
    return result
  }
  const sends = (text: string) => {
    const there = unread(server) + text.length
    const result = ok('write', write(client, text, text.length))
    while (unread(server) < there) usleep(1000)
    step('write', result, text)
  }
  const reads = () => {
    const buffer = Buffer.alloc(size)
    const n = read(server, buffer, size)
    return step('read', n, buffer.toString('latin1', 0, Math.max(n, 0)))
  }
  /** Asks, and reads if there is something; whether there was. */
  const turn = () => {
    if (step('epoll_wait', ok('epoll_wait', epoll_wait(epoll, new epoll_event(), 1, 0))) === 0) return false
    while (reads() > 0 && all);
    return true
  }
  sends('0123456789')
  while (turn());
  sends('ab')
  while (turn());
  closeAll(client, server, epoll)
  return { edge, all, interest, steps }
}

/** `tfd: 7 events: 1 data: 7 …` */
function interestOf(epoll: number): Trigger['interest'] {
  const [, fd, events] = /^tfd:\s+(\d+) events:\s+([\da-f]+)/m.exec(readFileSync(`/proc/self/fdinfo/${epoll}`, 'utf8'))!
  const mask = Number.parseInt(events!, 16)
  const names = [mask & EPOLLIN ? 'EPOLLIN' : '', (mask & EPOLLET) !== 0 ? 'EPOLLET' : '']
  return { fd: Number(fd), events: names.filter(Boolean).join('|') }
}

/** An epoll descriptor can be read when its ready list has something. */
function isReady(epoll: number): boolean {
  return poll(new pollfd({ fd: epoll, events: POLLIN }), 1, 0) === 1
}

function peek(fd: number): string {
  const buffer = Buffer.alloc(100)
  return buffer.toString('latin1', 0, Math.max(recv(fd, buffer, 100, MSG_PEEK | MSG_DONTWAIT), 0))
}
