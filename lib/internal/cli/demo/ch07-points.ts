// What chapter 7 says about half-close, done with two sockets of this process.
import { EPIPE, errno } from '../../../errno.ts'
import { F_SETFL, fcntl, O_NONBLOCK } from '../../../fcntl.ts'
import { MSG_NOSIGNAL, SHUT_RD, SHUT_WR, send, shutdown } from '../../../sys/socket.ts'
import { close, read, write } from '../../../unistd.ts'
import { type Connection, connection, patience } from './sockets.ts'
import type { Stage } from './stage.ts'

export async function points(stage: Stage): Promise<void> {
  halfClose(stage)
  bufferIsSent(stage)
  afterwards(stage)
  closedInstead(stage)
  readingSide(stage)
}

const buffer = Buffer.alloc(65536)

function open(): Connection {
  const ends = connection()
  for (const fd of [ends.client, ends.server]) patience(fd, 1000)
  return ends
}

function closeBoth({ client, server }: Connection): void {
  close(client)
  close(server)
}

function halfClose(stage: Stage): void {
  const ends = open()
  shutdown(ends.server, SHUT_WR)
  const end = read(ends.client, buffer, 100)
  write(ends.client, 'Thank you', 10)
  const thanks = read(ends.server, buffer, 100)
  stage.say(`after the server's shutdown(SHUT_WR) the client's read() gives ${end}; the other way still goes:`)
  stage.say(`  the server's read() gives ${thanks}, "${buffer.toString('latin1', 0, thanks - 1)}"`)
  stage.check(end === 0 && thanks === 10, 'half-close did not work')
  closeBoth(ends)
}

function bufferIsSent(stage: Stage): void {
  const ends = open()
  fcntl(ends.server, F_SETFL, O_NONBLOCK)
  let [written, delivered] = [0, 0]
  for (let n = 0; (n = write(ends.server, buffer, buffer.length)) !== -1; ) written += n
  shutdown(ends.server, SHUT_WR)
  for (let n = 0; (n = read(ends.client, buffer, buffer.length)) > 0; ) delivered += n
  stage.say(
    `what lay in the output buffer is still sent: ${written} bytes before SHUT_WR, ${delivered} came, then the end`,
  )
  stage.check(written === delivered, `${written} bytes were written and ${delivered} arrived`)
  closeBoth(ends)
}

function afterwards(stage: Stage): void {
  const ends = open()
  shutdown(ends.client, SHUT_WR)
  const result = send(ends.client, 'more', 4, MSG_NOSIGNAL)
  const broken = result === -1 && errno === EPIPE
  stage.say(
    `write() after one's own SHUT_WR gives ${result} with EPIPE, and the signal SIGPIPE, which ends a C program`,
  )
  stage.check(broken, 'one could still write')
  closeBoth(ends)
}

function closedInstead(stage: Stage): void {
  const ends = open()
  close(ends.server)
  const end = read(ends.client, buffer, 100)
  const thanks = send(ends.client, 'Thank you', 10, MSG_NOSIGNAL)
  // The other side has answered with a reset by the time this fails, as loopback answers at once.
  const more = send(ends.client, 'Hello?', 6, MSG_NOSIGNAL)
  const reset = more === -1 && errno === EPIPE
  stage.say(`close() instead: read() gives ${end} just the same, and write() ${thanks}, but nobody is left to read it;`)
  stage.say(`  the kernel answers with a reset, and the next write() gives ${more} with EPIPE`)
  stage.check(end === 0 && thanks === 10 && reset, 'close() left the way back open')
  close(ends.client)
}

function readingSide(stage: Stage): void {
  const ends = open()
  shutdown(ends.client, SHUT_RD)
  const end = read(ends.client, buffer, 100)
  write(ends.server, 'late', 4)
  const late = read(ends.client, buffer, 100)
  stage.say(`after one's own SHUT_RD read() gives ${end}. The book says that what comes later is thrown away;`)
  stage.say(`  Linux keeps it: 4 bytes sent after SHUT_RD, and read() gives ${late}`)
  stage.check(end === 0 && late === 4, 'SHUT_RD did something else')
  closeBoth(ends)
}
