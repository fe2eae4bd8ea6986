import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Scene } from '../demo/scene.ts'

export const scenes: Scene[] = [
  {
    title: 'A server says hello',
    programs: ['ch01/hello_server', 'ch01/hello_client'],
    async play(stage) {
      const server = await stage.server('ch01/hello_server')
      const client = stage.client('ch01/hello_client', server)
      await client.sees('Message from server: Hello World! \n')
      await client.ends()
      await server.ends()
    },
  },
  {
    title: 'Files and sockets share one row of descriptors',
    programs: ['ch01/fd_seri'],
    async play(stage) {
      const { stdout } = await stage.run('ch01/fd_seri')
      stage.check(stdout.match(/\d+$/gm)?.join(' ') === '3 4 5', `the descriptors are not 3, 4 and 5:\n${stdout}`)
    },
  },
  {
    title: 'A file written and read by descriptor',
    programs: ['ch01/low_open', 'ch01/low_read'],
    async play(stage) {
      await stage.run('ch01/low_open')
      const { stdout } = await stage.run('ch01/low_read')
      stage.check(stdout.endsWith("file data: Let's go!\n"), `low_read printed:\n${stdout}`)
    },
  },
  {
    title: 'Two ways to copy a file',
    programs: ['ch01/ansi_cpy', 'ch01/low_cpy'],
    async play(stage) {
      const [source, copy] = ['src.dat', 'dst.dat'].map(name => join(stage.cwd, name)) as [string, string]
      writeFileSync(source, Buffer.from(Array.from({ length: 1000 }, (_, i) => i % 256)))
      for (const program of ['ch01/ansi_cpy', 'ch01/low_cpy']) {
        writeFileSync(copy, '')
        await stage.run(program)
        stage.check(readFileSync(copy).equals(readFileSync(source)), `${program} did not copy src.dat`)
        stage.say`${program}: dst.dat has the ${readFileSync(copy).length} bytes of src.dat`
      }
    },
  },
]
