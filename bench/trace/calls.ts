// What a traced call costs: nanoseconds of its thread's CPU, by kind, as one line of JSON. The pipe is 4 and 3.

import { setTimeout } from 'node:timers/promises'
import { sizeof } from 'libposix'
import { sockaddr_in } from 'libposix/netinet/in.h'
import {
  AF_INET,
  accept,
  bind,
  connect,
  getsockname,
  listen,
  recv,
  SOCK_STREAM,
  send,
  socket,
} from 'libposix/sys/socket.h'
import { CLOCK_THREAD_CPUTIME_ID, clock_gettime, timespec } from 'libposix/time.h'
import { getppid, read, write } from 'libposix/unistd.h'
import { quantile } from '../quantile.ts'

const milliseconds = Number(process.argv[2] ?? 100)

const time = new timespec()

/** What the thread has used of the processor, in nanoseconds. */
function used(): number {
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, time)
  return time.tv_sec * 1e9 + time.tv_nsec
}

/** Of one call: the quickest tenth of batches, as in `call`, so that what neighbours do to the caches is left out. */
async function cost(call: () => void): Promise<number> {
  // The compiler works in a thread of its own, which needs a moment.
  for (let turn = 0; turn < 5; turn++) {
    for (let i = 0; i < 2000; i++) call()
    await setTimeout(5)
  }
  const batch = 128
  const samples: number[] = []
  for (let begin = used(), now = begin; now - begin < milliseconds * 1e6; ) {
    for (let i = 0; i < batch; i++) call()
    const end = used()
    samples.push((end - now) / batch)
    now = end
  }
  return quantile(samples, 0.1)
}

const text = Buffer.from('Hello, world\n')
const buf = Buffer.alloc(64)
let sink = 0

/** The two ends of a TCP connection. */
function connection(): [number, number] {
  const server = socket(AF_INET, SOCK_STREAM, 0)
  const address = new sockaddr_in({ sin_family: AF_INET })
  const length = Uint32Array.of(sizeof(address))
  bind(server, address, sizeof(address))
  listen(server, 1)
  getsockname(server, address, length)
  const client = socket(AF_INET, SOCK_STREAM, 0)
  connect(client, address, sizeof(address))
  return [client, accept(server, null, null)]
}

const [client, server] = connection()

const calls = {
  numbers() {
    sink = (sink + getppid()) | 0
  },
  buffer() {
    sink = (sink + write(4, text, text.length)) | 0
    sink = (sink + read(3, buf, buf.length)) | 0
  },
  socket() {
    sink = (sink + send(client, text, text.length, 0)) | 0
    sink = (sink + recv(server, buf, buf.length, 0)) | 0
  },
}

const found = {
  numbers: await cost(calls.numbers),
  buffer: (await cost(calls.buffer)) / 2,
  socket: (await cost(calls.socket)) / 2,
}
console.log(JSON.stringify(found))
