import { ECONNREFUSED, EINPROGRESS } from 'libposix/errno.h'
import { INADDR_LOOPBACK } from 'libposix/netinet/in.h'
import type { Scene } from '../demo/scene.ts'
import type { Stage } from '../demo/stage.ts'
import { type Address, clientAddress, fullQueue, notListening } from './points.ts'

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
      stage.say`it serves five clients, one after another, and then ends`
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
    title: 'Two clients at once, and one server',
    programs: ['ch04/echo_server', 'ch04/echo_client'],
    async play(stage) {
      const server = await stage.server('ch04/echo_server')
      const first = stage.client('ch04/echo_client', server, { label: 'first' })
      await server.sees('Connected client 1 \n')
      const second = stage.client('ch04/echo_client', server, { label: 'second' })
      await second.sees('Connected...........\n')
      stage.say`connect() came back, because the kernel has queued the request; accept() has not`
      await second.types('is anybody there?', prompt)
      await first.types('I am first', prompt)
      await first.sees('Message from server: I am first\n')
      stage.check(!second.player.stdout.includes('Message from server'), 'the second client was served, too')
      stage.say`the second client waits for its answer until the first one leaves`
      await first.types('q', prompt)
      await first.ends()
      await server.sees('Connected client 2 \n')
      await second.sees('Message from server: is anybody there?\n')
      await second.types('q', prompt)
      await second.ends()
      await stage.stop(server, stage.text`it would take three more`)
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
  { title: 'What a connection is, measured now', programs: [], play: points },
]

async function points(stage: Stage): Promise<void> {
  const refused = notListening()
  stage.say`listen() lets clients come: connect() to a socket that is bound alone gives ${refused[0]} with ECONNREFUSED`
  stage.same(refused, [-1, ECONNREFUSED])

  const { before, after } = clientAddress()
  stage.say`connect() gives a client its address: ${dotted(before)} before, ${dotted(after)} after`
  stage.same(before, { address: 0, port: 0 })
  stage.check(after.address === INADDR_LOOPBACK && after.port > 0, 'connect() gave another address')

  const { through, next } = fullQueue(5)
  stage.say`listen(s, 5), and nobody accepts: ${through} connect() go through, one more than the queue is long; the next one waits (200 ms awaited)`
  stage.same({ through, next }, { through: 6, next: [-1, EINPROGRESS] })
}

function dotted({ address, port }: Address): string {
  return `${[24, 16, 8, 0].map(shift => (address >>> shift) & 255).join('.')}:${port}`
}
