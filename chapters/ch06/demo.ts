import { EAGAIN, ECONNREFUSED } from 'libposix/errno.h'
import { bound, freePort } from '../demo/ports.ts'
import type { Scene } from '../demo/scene.ts'
import type { Actor, Stage } from '../demo/stage.ts'
import { clientPort, cut, nobody, nobodyConnected, sharedPort, sizes } from './points.ts'

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
      stage.say`all three are sent; host1 sleeps five seconds before each recvfrom()`
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
      stage.say`nobody answered: read() failed with ECONNREFUSED, and what is printed is the line that was typed`
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
      await stage.stop(chat, stage.text`it waits on: a datagram socket has no end that it could see`)
    },
  },
  { title: 'What UDP does, measured now', programs: [], play: points },
]

async function points(stage: Stage): Promise<void> {
  const pieces = sizes([10, 20, 30])
  stage.say`boundaries: sendto() of 10, 20 and 30 bytes were recvfrom() of ${pieces.join(', ')}; a stream joins them`
  stage.same(pieces, [10, 20, 30])

  const { text, next, whole } = cut()
  stage.say`a short buffer cuts: of 10 bytes recvfrom(4) gave "${text}"; the rest is lost, then came "${next}"; on Linux recvfrom() with MSG_TRUNC says how long it was: ${whole}`
  stage.same({ text, next, whole }, { text: '0123', next: 'next', whole: 10 })

  const empty = sizes([0, 5])
  stage.say`an empty datagram is legal: recvfrom() gave ${empty[0]}, which is no end, and then ${empty[1]}`
  stage.same(empty, [0, 5])

  const { before, after } = clientPort()
  stage.say`a client's port comes with its first sendto(): ${before} before, ${after} after`
  stage.check(before === 0 && after > 0, 'the port came at another time')

  const { port, tcp } = sharedPort()
  // Somebody else may have the TCP port: then it is shared all the same.
  if (tcp[0] === 0) stage.say`a TCP and a UDP socket can have the same port: both have ${port}`

  const loose = nobody()
  stage.say`nobody at port ${loose.port}: sendto() gives ${loose.sent[0]} all the same, and recvfrom() hears nothing (200 ms awaited)`
  stage.same(
    [loose.sent, loose.heard],
    [
      [5, 0],
      [-1, EAGAIN],
    ],
  )

  const { connected, written, heard } = nobodyConnected()
  stage.say`connected by connect(), which gives ${connected[0]} and sends nothing: write() gives ${written[0]}, read() ${heard[0]} with ECONNREFUSED: only a connected socket hears of it`
  stage.same(
    [connected, written, heard],
    [
      [0, 0],
      [5, 0],
      [-1, ECONNREFUSED],
    ],
  )
}
