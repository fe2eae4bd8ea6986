import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { points } from './ch07-points.ts'
import type { Scene } from './scene.ts'

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
      stage.say(`receive.dat is the file, all ${copy.length} random bytes of it: the end needs no mark among them`)
    },
  },
  { title: 'What shutdown() does, measured now', programs: [], play: points },
]
