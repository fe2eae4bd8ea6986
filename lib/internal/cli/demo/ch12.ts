import { points } from './ch12-points.ts'
import type { Scene } from './scene.ts'

const prompt = 'Input message(Q to quit): '

export const scenes: Scene[] = [
  {
    title: 'What select() does to its sets and its timeout',
    programs: ['ch12/select'],
    async play(stage) {
      points(stage)
    },
  },
  {
    title: 'Standard input, or five seconds',
    programs: ['ch12/select'],
    async play(stage) {
      const program = stage.start('ch12/select', { label: 'select' })
      await program.types('Hi~')
      await program.sees('message from console: Hi~\n')
      await program.sees('Time-out!\n')
      await stage.stop(program)
    },
  },
  {
    title: 'One process, several clients',
    programs: ['ch12/echo_selectserv', 'ch12/echo_client'],
    async play(stage) {
      const server = await stage.server('ch12/echo_selectserv')
      const connect = async (label: string, descriptor: number) => {
        const client = stage.client('ch12/echo_client', server, { label })
        await server.sees(`connected client: ${descriptor} \n`)
        return client
      }
      const first = await connect('first', 4)
      const second = await connect('second', 5)
      for (const [client, line] of [
        [first, 'one'],
        [second, 'two'],
        [first, 'three'],
      ] as const) {
        await client.types(line, prompt)
        await client.sees(`Message from server: ${line}\n`)
      }
      await first.types('q', prompt)
      await first.ends()
      await server.sees('closed client: 4 \n')
      stage.say('descriptor 4 is free: the next client gets it')
      const third = await connect('third', 4)
      for (const client of [second, third]) {
        await client.types('q', prompt)
        await client.ends()
      }
      await stage.stop(server)
    },
  },
]
