import { bound, freePort } from '../ports.ts'
import { points } from './ch06-points.ts'
import type { Scene } from './scene.ts'
import type { Actor, Stage } from './stage.ts'

const prompt = 'Insert message(q to quit): '

/** Starts a UDP server and waits until it has its port. */
async function server(stage: Stage, program: string): Promise<Actor> {
  const port = await freePort()
  const actor = stage.start(program, { label: 'server', args: [port], port })
  await bound(port)
  return actor
}

export const scenes: Scene[] = [
  {
    title: 'Three datagrams, taken one every five seconds',
    programs: ['ch06/bound_host1', 'ch06/bound_host2'],
    async play(stage) {
      const port = await freePort()
      const receiver = stage.start('ch06/bound_host1', { label: 'host1', args: [port], port })
      await bound(port)
      const sender = stage.start('ch06/bound_host2', { label: 'host2', args: ['127.0.0.1', port] })
      await sender.ends()
      stage.say('all three are sent; host1 sleeps five seconds before each recvfrom()')
      for (const [i, text] of ['Hi!', "I'm another UDP host!", 'Nice to meet you'].entries())
        await receiver.sees(`Message ${i + 1}: ${text} \n`)
      await receiver.ends()
    },
  },
  {
    title: 'One socket for all clients',
    programs: ['ch06/uecho_server', 'ch06/uecho_client', 'ch06/uecho_con_client'],
    async play(stage) {
      const echo = await server(stage, 'ch06/uecho_server')
      const one = stage.client('ch06/uecho_client', echo, { label: 'one' })
      const two = stage.client('ch06/uecho_con_client', echo, { label: 'two' })
      for (const [client, line] of [
        [one, 'Hi, server'],
        [two, 'Me too'],
        [one, 'Still here'],
        [two, 'So am I'],
      ] as const) {
        await client.types(line, prompt)
        await client.sees(`Message from server: ${line}\n`)
      }
      for (const client of [one, two]) {
        await client.types('q', prompt)
        await client.ends()
      }
      await stage.stop(echo)
    },
  },
  {
    title: 'A client without a server',
    programs: ['ch06/uecho_con_client'],
    async play(stage) {
      const client = stage.start('ch06/uecho_con_client', { label: 'client', args: ['127.0.0.1', await freePort()] })
      await client.types('anybody there?', prompt)
      await client.sees('Message from server: anybody there?\n')
      await client.types('q', prompt)
      await client.ends()
      stage.say('nobody answered: read() failed with ECONNREFUSED, and what is printed is the line that was typed')
    },
  },
  {
    title: 'A chat by turns',
    programs: ['ch06/uchat_server', 'ch06/uchat_client'],
    async play(stage) {
      const chat = await server(stage, 'ch06/uchat_server')
      const client = stage.client('ch06/uchat_client', chat)
      for (const [question, answer] of [
        ['Do you like UDP?', 'It comes in pieces'],
        ['Whole pieces', 'If they come'],
      ] as const) {
        await client.types(question, prompt)
        await chat.sees(`Message from client: ${question}\n`)
        await chat.types(answer, prompt)
        await client.sees(`Message from server: ${answer}\n`)
      }
      await client.types('q', prompt)
      await client.ends()
      stage.say('the server waits on: a datagram socket has no end that it could see')
      chat.player.kill('SIGINT')
      await chat.ends('SIGINT')
    },
  },
  { title: 'What UDP does, measured now', programs: [], play: points },
]
