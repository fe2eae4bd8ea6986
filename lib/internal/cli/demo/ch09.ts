import { cure, points, without } from './ch09-points.ts'
import type { Scene } from './scene.ts'
import type { Actor, Stage } from './stage.ts'

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
      stage.say('set_buf asked for 3072 bytes each way, and Linux doubled them')
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

      stage.say(
        `the client closed first, and TIME-WAIT is its own: the server starts on port ${server.port} again at once`,
      )
      const again = await stage.server('ch09/reuseadr_eserver', { port: server.port })
      const client = stage.client('ch09/echo_client', again)
      await talk(client, 'You go first')
      again.player.kill('SIGINT')
      await again.ends('SIGINT')
      stage.say('now the server was ended first, by Ctrl-C; the client is still there: FIN-WAIT-2')
      await fails(stage, server.port)
      await client.types('q', prompt)
      await client.ends()
      stage.say('the client has gone too: TIME-WAIT, for 60 s on Linux; the book says about three minutes')
      await fails(stage, server.port)
      without(stage, server.port)
      cure(stage)
    },
  },
  { title: 'What options do, measured now', programs: [], play: points },
]
