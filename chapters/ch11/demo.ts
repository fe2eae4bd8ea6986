import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { EAGAIN } from 'libposix/errno.h'
import type { Scene } from '../demo/scene.ts'
import type { Stage } from '../demo/stage.ts'
import { allClosed, childFirst, parentFirst, twoWrites } from './points.ts'

export const scenes: Scene[] = [
  {
    title: 'One way, both ways through one pipe, both ways through two',
    programs: ['ch11/pipe1', 'ch11/pipe2', 'ch11/pipe3'],
    async play(stage) {
      await stage.start('ch11/pipe1', { label: 'pipe1' }).ends()
      const one = stage.start('ch11/pipe2', { label: 'pipe2' })
      await one.sees('Parent proc output: Who are you? \n')
      stage.say`the child sleeps for two seconds, or it would read its own question again: what is in a pipe belongs to nobody`
      await one.ends()
      await stage.start('ch11/pipe3', { label: 'pipe3' }).ends()
    },
  },
  {
    title: 'Questions and answers',
    programs: ['ch11/procipc'],
    async play(stage) {
      await stage.start('ch11/procipc', { label: 'ipc' }).ends()
    },
  },
  {
    title: 'A server that stores what it echoes',
    programs: ['ch11/echo_storeserv', 'ch10/echo_mpclient'],
    async play(stage) {
      const file = join(stage.cwd, 'echomsg.txt')
      const server = await stage.server('ch11/echo_storeserv')
      const client = stage.client('ch10/echo_mpclient', server)
      const removed = () => server.player.stdout.includes('removed proc id: ')
      const size = () => (existsSync(file) ? readFileSync(file).length : 0)
      for (let i = 1; i <= 40 && !removed(); i++) {
        await client.types(`message ${i}`)
        await client.sees(`Message from server: message ${i}\n`)
        if (i === 9)
          stage.say`after nine messages echomsg.txt has ${size()} bytes: they are in the child's stdio buffer`
        if (i < 10) continue
        for (const deadline = Date.now() + 1000; !removed() && Date.now() < deadline; )
          await new Promise(resolve => setTimeout(resolve, 10))
        if (!removed()) stage.say`${i} messages were fewer than ten reads: two came together`
      }
      await server.sees('removed proc id: ')
      stage.say`after the tenth read it has ${size()}: the child has closed it and ended`
      await client.types('q')
      await client.ends()
      await stage.stop(server)
    },
  },
  { title: 'What a pipe does, measured now', programs: ['ch11/pipe2'], play: points },
]

async function points(stage: Stage): Promise<void> {
  const joined = twoWrites()
  stage.say`no boundaries: writes of 4 and 6 bytes were 1 read of ${joined}`
  stage.same(joined, 10)

  const { open, closed } = allClosed()
  stage.say`a reader sees the end when all write ends are closed: while a child has one, read() would wait (${open[0]} with EAGAIN, as it is told not to); when the child has ended it gives ${closed[0]}`
  stage.same({ open, closed }, { open: [-1, EAGAIN], closed: [0, 0] })

  stage.say`pipe2 without its sleep:`
  const early = childFirst()
  stage.say`  the child reads first: it gets its own question, and the parent would wait for ever`
  stage.same(early, { childReadItsOwn: true, parent: [-1, EAGAIN] })
  const late = parentFirst()
  stage.say`  the parent reads first: it gets "${String(late.parent)}", and the child gets the answer`
  stage.same(late, { childReadItsOwn: false, parent: 'Who are you?' })
}
