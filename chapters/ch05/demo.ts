import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ECONNRESET } from 'libposix/errno.h'
import type { Scene } from '../demo/scene.ts'
import type { Stage } from '../demo/stage.ts'
import { boundaries, buffers, states, thrownAway, unread } from './points.ts'

export const scenes: Scene[] = [
  {
    title: 'An echo client that counts what comes back',
    programs: ['ch05/echo_server', 'ch05/echo_client2'],
    async play(stage) {
      const prompt = 'Input message(Q to quit): '
      const server = await stage.server('ch05/echo_server')
      const long = 'and as long as it likes, '.repeat(8).trim()
      const client = stage.client('ch05/echo_client2', server)
      for (const line of ['short', long]) {
        await client.types(line, prompt)
        await client.sees(`Message from server: ${line}\n`)
      }
      await client.types('Q', prompt)
      await client.ends()
      await stage.stop(server, stage.text`it would take four more`)
    },
  },
  {
    title: 'A calculator with a protocol of its own',
    programs: ['ch05/op_server', 'ch05/op_client'],
    async play(stage) {
      const server = await stage.server('ch05/op_server')
      const calculations: [number[], string, number][] = [
        [[3, 5, 9], '+', 17],
        [[100, 30, 2], '-', 68],
        [[3, 7], '*', 21],
        [[-4], '+', -4],
        [[2147483647, 1], '+', -2147483648],
      ]
      for (const [operands, operator, result] of calculations) {
        const client = stage.client('ch05/op_client', server)
        await client.types(String(operands.length), 'Operand count: ')
        for (const [i, operand] of operands.entries()) await client.types(String(operand), `Operand ${i + 1}: `)
        await client.types(operator, 'Operator: ')
        await client.sees(`Operation result: ${result} \n`)
        await client.ends()
      }
      await server.ends()
      stage.say`five clients were served; the last result is what is left of 2147483648 in 32 bits`
    },
  },
  {
    title: 'Messages behind their length',
    programs: ['ch05/sendrecv_serv', 'ch05/recvsend_clnt'],
    async play(stage) {
      const server = await stage.server('ch05/sendrecv_serv')
      const client = stage.client('ch05/recvsend_clnt', server)
      await client.sees("Hello client!\nI'm server.\nNice to meet you.\n")
      await server.sees("Hello server!\nI'm client.\nNice to meet you too!\n")
      await client.ends()
      await server.ends()
    },
  },
  {
    title: 'A file fetched by name',
    programs: ['ch05/file_serv', 'ch05/file_clnt'],
    async play(stage) {
      const name = 'poem.txt'
      writeFileSync(join(stage.cwd, name), 'The stream has no seams;\nits end is its only mark.\n')
      const server = await stage.server('ch05/file_serv')
      const cwd = join(stage.cwd, 'client')
      mkdirSync(cwd)
      const client = stage.client('ch05/file_clnt', server, { cwd })
      await client.types(name, 'Input file name: ')
      await client.ends()
      await server.ends()
      const [original, copy] = [stage.cwd, cwd].map(directory => readFileSync(join(directory, name), 'utf8'))
      stage.check(copy === original, `the client stored:\n${copy}`)
      stage.say`the client's directory has ${name} with the same ${Buffer.byteLength(original!)} bytes`
    },
  },
  { title: 'What TCP does, measured now', programs: [], play: points },
]

async function points(stage: Stage): Promise<void> {
  const { joined, cut } = boundaries()
  stage.say`no boundaries: 3 writes of 10 bytes were 1 read of ${joined}; 1 write of 40 was reads of ${cut.join(', ')}`
  stage.same({ joined, cut }, { joined: 30, cut: [10, 10, 10, 10] })

  const { send, receive } = buffers()
  stage.say`a socket has buffers of its own from the start: ${send} bytes to send from, ${receive} to receive into`

  const { written, delivered } = unread()
  stage.say`write() returns when the data lie in a buffer: ${megabytes(written)} went in while nobody read, and then it would block`
  stage.say`after close() the rest is still delivered: ${megabytes(delivered)} arrived, then the end`
  stage.same(delivered, written)

  stage.same(thrownAway(), [-1, ECONNRESET])
  stage.say`close() with unread data throws them away, and the peer is told: its read() fails with ECONNRESET`

  const { ends, listening } = await states()
  stage.say`states of client / server:`
  stage.say`  connected          ${ends[0]!}`
  stage.say`  the client closed  ${ends[1]!}`
  stage.say`  the server closed  ${ends[2]!}`
  stage.say`  The server's first socket is ${listening} all the time.`
  stage.say`  Linux ends TIME-WAIT after 60 s; the book speaks of minutes.`

  const bytes = Buffer.from(Int32Array.of(1).buffer).toString('hex')
  stage.say`op_client sends its numbers as they lie in memory: 1 is ${bytes} here, so both ends must be alike`
  stage.say`the book's ACK = SEQ + bytes + 1 is simplified: TCP acknowledges SEQ + bytes`
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`
}
