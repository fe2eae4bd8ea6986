import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Scene } from './scene.ts'

export const scenes: Scene[] = [
  {
    title: 'One way, both ways through one pipe, both ways through two',
    programs: ['ch11/pipe1', 'ch11/pipe2', 'ch11/pipe3'],
    async play(stage) {
      await stage.start('ch11/pipe1', { label: 'pipe1' }).ends()
      const one = stage.start('ch11/pipe2', { label: 'pipe2' })
      await one.sees('Parent proc output: Who are you? \n')
      stage.say(
        'the child sleeps for two seconds, or it would read its own question again: what is in a pipe belongs to nobody',
      )
      await one.ends()
      await stage.start('ch11/pipe3', { label: 'pipe3' }).ends()
    },
  },
  {
    title: 'Questions and answers',
    programs: ['ch11/procipc'],
    async play(stage) {
      await stage.start('ch11/procipc', { label: 'procipc' }).ends()
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
          stage.say(`after nine messages echomsg.txt has ${size()} bytes: they are in the child's stdio buffer`)
        if (i < 10) continue
        for (const deadline = Date.now() + 1000; !removed() && Date.now() < deadline; )
          await new Promise(resolve => setTimeout(resolve, 10))
        if (!removed()) stage.say(`${i} messages were fewer than ten reads: two came together`)
      }
      await server.sees('removed proc id: ')
      stage.say(`after the tenth read it has ${size()}: the child has closed it and ended`)
      await client.types('q')
      await client.ends()
      await stage.stop(server)
    },
  },
]
