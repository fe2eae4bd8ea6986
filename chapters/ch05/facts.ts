// What the picture of chapter 5 shows: one connection from its beginning to its end, with every segment of it, and two buffers that are full.
import { write } from 'libposix/unistd.h'
import { Conversation, type Step } from '../demo/conversation.ts'
import { unread, unsent } from '../demo/kernel/queues.ts'
import { until } from '../demo/ports.ts'
import { closeAll, connection, nonblocking } from '../demo/sockets.ts'

export interface Facts {
  /** The client's port. */
  readonly port: number
  readonly steps: readonly Step[]
  /** Bytes that were written while nobody read: those in the client's output buffer, and in the server's input buffer. */
  readonly full: { readonly written: number; readonly output: number; readonly input: number }
}

export async function facts(): Promise<Facts> {
  const talk = new Conversation()
  talk.connects()
  talk.accepts()
  talk.writes('client', 'Hello')
  talk.writes('client', ', TCP')
  talk.reads('server')
  talk.writes('server', 'Bye')
  talk.reads('client')
  talk.closes('client')
  talk.reads('server')
  talk.closes('server')
  talk.end()
  return { port: talk.clientPort, steps: talk.steps, full: await fill() }
}

/** Writes while nobody reads, until write() would block. */
async function fill(): Promise<Facts['full']> {
  const { client, server } = connection()
  const piece = Buffer.alloc(65536)
  let written = 0
  nonblocking(client)
  for (let n = 0; (n = write(client, piece, piece.length)) !== -1; ) written += n
  let [output, input] = [0, 0]
  await until('what was sent to have come', () => {
    output = unsent(client)
    input = unread(server)
    return output + input === written
  })
  closeAll(client, server)
  return { written, output, input }
}
