import { EADDRINUSE, ENOPROTOOPT } from 'libposix/errno.h'
import { sockets } from '../demo/kernel/tcp.ts'
import { until } from '../demo/ports.ts'
import type { Scene } from '../demo/scene.ts'
import type { Actor, Stage } from '../demo/stage.ts'
import { bindReusing, fiveLetters, initialNoDelay, reuse, sizes, type } from './points.ts'

const prompt = 'Input message(Q to quit): '

async function talk(client: Actor, line: string): Promise<void> {
  await client.types(line, prompt)
  await client.sees(`Message from server: ${line}\n`)
}

/** The server once more on the same port; it is to fail. */
async function fails(stage: Stage, port: number): Promise<void> {
  const ending = await stage.start('ch09/reuseadr_eserver', { label: 'again', args: [port] }).ends(1)
  stage.check(ending.stderr === 'bind() error \n', 'it failed for another reason')
}

export const scenes: Scene[] = [
  {
    title: 'What a socket says about itself',
    programs: ['ch09/sock_type', 'ch09/get_buf', 'ch09/set_buf'],
    async play(stage) {
      await stage.run('ch09/sock_type', { label: 'type' })
      await stage.run('ch09/get_buf', { label: 'get' })
      await stage.run('ch09/set_buf', { label: 'set' })
      stage.say`set_buf asked for 3072 bytes each way, and Linux doubled them`
    },
  },
  {
    title: 'Who closes first has to wait',
    programs: ['ch09/reuseadr_eserver', 'ch09/echo_client'],
    async play(stage) {
      const server = await stage.server('ch09/reuseadr_eserver')
      const polite = stage.client('ch09/echo_client', server)
      await talk(polite, 'I go first')
      await polite.types('q', prompt)
      await polite.ends()
      await server.ends()

      stage.say`the client closed first, and TIME-WAIT is its own: the server starts on port ${server.port} again at once`
      const again = await stage.server('ch09/reuseadr_eserver', { port: server.port })
      const client = stage.client('ch09/echo_client', again)
      await talk(client, 'You go first')
      // It prints a line after it has sent it back.
      await again.sees('You go first\n')
      again.player.kill('SIGINT')
      await again.ends('SIGINT')
      stage.say`now the server was ended first, by Ctrl-C; the client is still there: FIN-WAIT-2`
      await fails(stage, server.port)
      await client.types('q', prompt)
      await client.ends()
      stage.say`the client has gone too: TIME-WAIT, for 60 s on Linux; the book says about three minutes`
      await keeps(stage, server.port)
      await fails(stage, server.port)
      without(stage, server.port)
      cure(stage)
    },
  },
  { title: 'What options do, measured now', programs: [], play: points },
]

/** What the kernel has of `port` when all programs have ended. */
async function keeps(stage: Stage, port: number): Promise<void> {
  const waiting = () => sockets().find(({ local, state }) => local === port && state === 'TIME-WAIT')
  await until('TIME-WAIT', () => waiting() !== undefined)
  const kept = waiting()
  stage.say`/proc/net/tcp has it, and no process does: ${kept!.state}, ${kept!.timer.toFixed(0)} s to go`
}

/** `port` is in TIME-WAIT, and the server that left it so had no SO_REUSEADDR. */
function without(stage: Stage, port: number): void {
  const answer = bindReusing(port)
  stage.say`Linux asks both sides: SO_REUSEADDR now, after a server that had it not, gives ${answer[0]} with EADDRINUSE`
  stage.same(answer, [-1, EADDRINUSE])
}

/** The same with a server that has it from the start. */
function cure(stage: Stage): void {
  const { port, listening, closed } = reuse()
  stage.say`a server with SO_REUSEADDR switched on, port ${port}; it closes first:`
  for (const [i, state] of ['FIN-WAIT-2', 'TIME-WAIT'].entries()) {
    const [off, on] = closed[i]!
    stage.say`  ${state}: bind() gives ${off[0]} with EADDRINUSE; with SO_REUSEADDR ${on[0]}`
    stage.same(
      [off, on],
      [
        [-1, EADDRINUSE],
        [0, 0],
      ],
    )
  }
  stage.say`  while it still listened: ${listening[0]} with EADDRINUSE, for all SO_REUSEADDR`
  stage.same(listening, [-1, EADDRINUSE])
}

async function points(stage: Stage): Promise<void> {
  const { answer, isStream } = type()
  stage.say`SO_TYPE can be read, and not set: setsockopt() gives ${answer[0]} with ENOPROTOOPT`
  stage.same([answer, isStream], [[-1, ENOPROTOOPT], true])

  const fresh = sizes()
  stage.say`buffers of a new socket: ${fresh.send} bytes to send from, ${fresh.receive} to receive into`
  for (const [wish, why] of [
    [3072, stage.text`Linux doubles`],
    [1, stage.text`there is a least size`],
    [1_000_000_000, stage.text`the most there is, doubled`],
  ] as const) {
    const { send, receive } = sizes(wish)
    stage.say`  asked for ${wish}: SO_SNDBUF is ${send}, SO_RCVBUF ${receive} (${why})`
    if (wish === 3072) stage.same([send, receive], [6144, 6144])
  }
  stage.say`  the book's own run showed sizes of its kernel; that a size is a wish stands`

  const initial = initialNoDelay()
  stage.say`TCP_NODELAY is ${initial} in a new socket: Nagle's algorithm is on`
  const [off, on] = [fiveLetters(0), fiveLetters(1)]
  stage.say`"Nagle" written in five letters while one byte is not acknowledged (TCP_INFO counts the segments):`
  stage.say`  Nagle on:     segments: ${off.count}, all there after ${off.time.toFixed(1)} ms`
  stage.say`  TCP_NODELAY:  segments: ${on.count}, all there after ${on.time.toFixed(1)} ms`
  stage.same([initial, off.count, on.count], [0, 1, 5])
}
