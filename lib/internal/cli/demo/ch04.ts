import type { Scene } from './scene.ts'

const prompt = 'Input message(Q to quit): '

export const scenes: Scene[] = [
  {
    title: 'An echo server and its clients',
    programs: ['ch04/echo_server', 'ch04/echo_client'],
    async play(stage) {
      const conversations = [
        ['Hello, server', 'How are you?', '안녕하세요'],
        ['second'],
        ['third'],
        ['fourth'],
        ['fifth'],
      ]
      const server = await stage.server('ch04/echo_server')
      stage.say('it serves five clients, one after another, and then ends')
      for (const [i, lines] of conversations.entries()) {
        const client = stage.client('ch04/echo_client', server)
        await client.sees('Connected...........\n')
        await server.sees(`Connected client ${i + 1} \n`)
        for (const line of lines) {
          await client.types(line, prompt)
          await client.sees(`Message from server: ${line}\n`)
        }
        await client.types('q', prompt)
        await client.ends()
      }
      await server.ends()
    },
  },
  {
    title: 'A server that says hello to whoever comes',
    programs: ['ch04/hello_itrserv', 'ch01/hello_client'],
    async play(stage) {
      const server = await stage.server('ch04/hello_itrserv')
      for (let i = 0; i < 2; i++) {
        const client = stage.client('ch01/hello_client', server)
        await client.sees('Message from server: Hello World! \n')
        await client.ends()
      }
      await stage.stop(server)
    },
  },
]
