// What chapter 10 says about processes and sockets, measured with children of this process.
import { recv } from 'libposix/sys/socket.h'
import { pipe, read, write } from 'libposix/unistd.h'
import { child, ended } from '../demo/child.ts'
import { type Answer, answer, closeAll, connection, ok, patience } from '../demo/sockets.ts'

/** What the client's recv() says when the parent has closed the server's socket, and when its child has ended, too. */
export function lastClose(): { parent: Answer; both: Answer } {
  const { client, server } = connection()
  const [end, start] = pipeEnds()
  const pid = child(() => {
    ok('read', read(end, Buffer.alloc(1), 1))
    return 0
  })
  closeAll(server)
  patience(client, 200)
  const buffer = Buffer.alloc(1)
  const parent = answer(recv(client, buffer, 1, 0))
  ok('write', write(start, '!', 1))
  ended(pid)
  patience(client, 10_000)
  const both = answer(recv(client, buffer, 1, 0))
  closeAll(client, end, start)
  return { parent, both }
}

function pipeEnds(): [read: number, write: number] {
  const fds = new Int32Array(2)
  ok('pipe', pipe(fds))
  return [fds[0]!, fds[1]!]
}
