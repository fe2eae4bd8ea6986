import type { Scene } from '../demo/scene.ts'

const lines = 'FROM SERVER: Hi~ client? \nI love all of the world \nYou are awesome! \n'

export const scenes: Scene[] = [
  {
    title: 'Copies of a descriptor',
    programs: ['ch16/dup'],
    async play(stage) {
      const { stdout } = await stage.run('ch16/dup')
      stage.check(stdout.split('Hi~ \n').length === 3, 'not written through the copies')
      stage.say`the last write() comes after the last close() and goes nowhere`
    },
  },
  {
    title: 'fclose() is no half close',
    programs: ['ch16/sep_serv', 'ch16/sep_clnt'],
    async play(stage) {
      const server = await stage.server('ch16/sep_serv')
      const client = stage.client('ch16/sep_clnt', server)
      await client.sees(lines)
      const { stdout } = await server.ends()
      stage.check(stdout === '', 'the server heard an answer')
      stage.say`the server heard no answer: the socket was closed in both directions`
    },
  },
  {
    title: 'shutdown() is one',
    programs: ['ch16/sep_serv2', 'ch16/sep_clnt'],
    async play(stage) {
      const server = await stage.server('ch16/sep_serv2')
      const client = stage.client('ch16/sep_clnt', server)
      await client.sees(lines)
      await client.ends()
      await server.sees('FROM CLIENT: Thank you! \n')
      await server.ends()
    },
  },
]
