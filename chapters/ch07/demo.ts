import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { EPIPE } from 'libposix/errno.h'
import type { Scene } from '../demo/scene.ts'
import type { Stage } from '../demo/stage.ts'
import { bufferIsSent, closeInstead, halfClose, readingSide, writeAfterwards } from './points.ts'

export const scenes: Scene[] = [
  {
    title: 'A file, its end, and thanks for it',
    programs: ['ch07/file_server', 'ch07/file_client'],
    async play(stage) {
      const file = randomBytes(100_000)
      writeFileSync(join(stage.cwd, 'file_server.c'), file)
      const cwd = join(stage.cwd, 'client')
      mkdirSync(cwd)
      const server = await stage.server('ch07/file_server')
      const client = stage.client('ch07/file_client', server, { cwd })
      await client.sees('Received file data\n')
      await server.sees('Message from client: Thank you \n')
      await client.ends()
      await server.ends()
      const copy = readFileSync(join(cwd, 'receive.dat'))
      stage.check(copy.equals(file), `receive.dat has ${copy.length} bytes`)
      stage.say`receive.dat is the file, all ${copy.length} random bytes of it: the end needs no mark among them`
    },
  },
  { title: 'What shutdown() does, measured now', programs: [], play: points },
]

async function points(stage: Stage): Promise<void> {
  const half = halfClose()
  stage.say`after the server's shutdown(SHUT_WR) the client's read() gives ${half.end}; the other way still goes: the server's read() gives ${half.thanks.length}, "${half.thanks.replace('\0', '')}"`
  stage.same(half, { end: 0, thanks: 'Thank you\0' })

  const { written, delivered } = bufferIsSent()
  stage.say`what lay in the output buffer is still sent: ${written} bytes before SHUT_WR, ${delivered} came, then the end`
  stage.same(delivered, written)

  const refused = writeAfterwards()
  stage.say`write() after one's own SHUT_WR gives ${refused[0]} with EPIPE, and the signal SIGPIPE, which ends a C program`
  stage.same(refused, [-1, EPIPE])

  const closed = closeInstead()
  stage.say`close() instead: read() gives ${closed.end} just the same, and write() ${closed.thanks[0]}, but nobody is left to read it; the kernel answers with a reset, and the next write() gives ${closed.more[0]} with EPIPE`
  stage.same(closed, { end: 0, thanks: [10, 0], more: [-1, EPIPE] })

  const { end, late } = readingSide()
  stage.say`after one's own SHUT_RD read() gives ${end}. The book says that what comes later is thrown away; Linux keeps it: 4 bytes sent after SHUT_RD, and read() gives ${late}`
  stage.same({ end, late }, { end: 0, late: 4 })
}
