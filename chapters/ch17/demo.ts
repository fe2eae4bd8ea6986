import { sockets } from '../demo/kernel/tcp.ts'
import { until } from '../demo/ports.ts'
import type { Scene } from '../demo/scene.ts'
import type { Actor, Stage } from '../demo/stage.ts'

const prompt = 'Input message(Q to quit): '
const message = 'I like epoll, and so should you'

async function talk(stage: Stage, program: string, remark: string, returns: number): Promise<void> {
  const server: Actor = await stage.server(program)
  const client = stage.client('ch17/echo_client', server)
  await server.sees('connected client: 5 \n')
  stage.say`${remark}`
  await client.types(message, prompt)
  const answer = 'Message from server: '
  await client.sees(answer)
  // Only when the server is through: to one that still writes, a client that leaves is a broken connection.
  for (let i = 0; i < returns; i++) await server.sees('return epoll_wait\n')
  await client.sees(prompt)
  const { stdout } = client.player
  const shown = stdout.lastIndexOf(prompt) - stdout.indexOf(answer) - answer.length
  await until('the whole answer', () =>
    sockets().some(({ remote, received }) => remote === server.port && shown + received === message.length + 1),
  )
  await client.types('q')
  await client.ends()
  await server.sees('closed client: 5 \n')
  await stage.stop(server)
}

export const scenes: Scene[] = [
  {
    title: 'Many clients, one process, and the kernel keeps the list',
    programs: ['ch17/echo_epollserv', 'ch17/echo_client'],
    async play(stage) {
      const server = await stage.server('ch17/echo_epollserv')
      const clients: Actor[] = []
      for (const [i, label] of ['first', 'second', 'third'].entries()) {
        clients.push(stage.client('ch17/echo_client', server, { label }))
        await server.sees(`connected client: ${5 + i} \n`)
      }
      for (const client of clients) {
        await client.types('hello', prompt)
        await client.sees('Message from server: hello\n')
      }
      for (const client of clients) {
        await client.types('q', prompt)
        await client.ends()
      }
      await stage.stop(server)
    },
  },
  {
    title: 'Level triggered: told as long as something is there',
    programs: ['ch17/echo_EPLTserv', 'ch17/echo_client'],
    play: stage =>
      talk(
        stage,
        'ch17/echo_EPLTserv',
        stage.text`${message.length + 1} bytes, four at a time: one return for each four`,
        Math.ceil((message.length + 1) / 4),
      ),
  },
  {
    title: 'Edge triggered: told once',
    programs: ['ch17/echo_EPETserv', 'ch17/echo_client'],
    play: stage =>
      talk(
        stage,
        'ch17/echo_EPETserv',
        stage.text`${message.length + 1} bytes: one return, and the server reads until EAGAIN`,
        1,
      ),
  },
]
