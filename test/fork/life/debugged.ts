// A child whose parent is being debugged: what it prints goes to no debugger, and it may close the inspector and open its own.
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { request } from 'node:http'
import { close, open, url } from 'node:inspector'
import type { Socket } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { EAGAIN, errno } from 'libposix/errno.h'
import { O_NONBLOCK } from 'libposix/fcntl.h'
import { dup2, fork, pipe2, read } from 'libposix/unistd.h'
import { endsWell } from './status.ts'

/** Connects as a debugger that wants to see what is printed. */
async function debug(address: string): Promise<Socket> {
  const { hostname, port, pathname } = new URL(address)
  const headers = {
    connection: 'Upgrade',
    upgrade: 'websocket',
    'sec-websocket-version': '13',
    'sec-websocket-key': Buffer.alloc(16).toString('base64'),
  }
  const [, socket] = await once(request({ hostname, port, path: pathname, headers }).end(), 'upgrade')
  const text = Buffer.from('{"id":1,"method":"Runtime.enable"}')
  socket.write(Buffer.concat([Buffer.of(0x81, 0x80 | text.length, 0, 0, 0, 0), text]))
  await once(socket, 'data')
  return socket
}

/** How many V8 has by itself. */
const workers = 4
const threads = (): number => readdirSync('/proc/self/task').length

open(0)
const debugger_ = await debug(url()!)
// Where libuv would write if it woke up a loop whose memory is all zeros.
const pipefd = new Int32Array(2)
pipe2(pipefd, O_NONBLOCK)
dup2(pipefd[1], 0)
const pid = fork()
if (pid === 0) {
  // A child of the child finds no thread of the inspector any more.
  endsWell(fork())
  // V8's threads are made again, in the place of others.
  while (threads() < workers + 1) await setTimeout(1)
  console.log('child')
  close()
  open(0)
  close()
  if (read(pipefd[0], new Uint8Array(1), 1) !== -1 || errno !== EAGAIN) console.log('written')
} else {
  endsWell(pid)
  debugger_.destroy()
  close()
}
process.exit()
