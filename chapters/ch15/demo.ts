import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Scene } from '../demo/scene.ts'

const prompt = 'Input message(Q to quit): '

export const scenes: Scene[] = [
  {
    title: 'A stream of a descriptor',
    programs: ['ch15/desto', 'ch15/todes'],
    async play(stage) {
      for (const program of ['ch15/desto', 'ch15/todes']) {
        await stage.run(program)
        stage.say`data.dat: ${readFileSync(join(stage.cwd, 'data.dat'), 'utf8').trimEnd()}`
      }
    },
  },
  {
    title: 'Copying three bytes at a time, with system calls and with streams',
    programs: ['ch15/syscpy', 'ch15/stdcpy'],
    async play(stage) {
      const text = 'A line of the news of the day.\n'.repeat(10_000)
      writeFileSync(join(stage.cwd, 'news.txt'), text)
      stage.say`news.txt has ${text.length} bytes`
      for (const program of ['ch15/syscpy', 'ch15/stdcpy']) {
        const began = performance.now()
        await stage.run(program)
        stage.say`${program.slice(5)} took ${((performance.now() - began) / 1000).toFixed(2)} s`
        stage.check(readFileSync(join(stage.cwd, 'cpy.txt'), 'utf8') === text, 'the copy is another')
      }
    },
  },
  {
    title: 'The echo pair on streams',
    programs: ['ch15/echo_stdserv', 'ch15/echo_stdclnt'],
    async play(stage) {
      const server = await stage.server('ch15/echo_stdserv')
      for (let i = 1; i <= 5; i++) {
        const client = stage.client('ch15/echo_stdclnt', server)
        await client.types(`client ${i}`, prompt)
        await client.sees(`Message from server: client ${i}\n`)
        await client.types('q', prompt)
        await client.ends()
      }
      await server.ends()
    },
  },
]
