import { describe, expect, it } from 'vitest'
import { freePort, listening, type Player, peer, run } from '../support/program.ts'
import { endsWith, ip, isRefused, type Server, serve, servePeer, showsUsage } from './play.ts'

const connected = 'Connected...........\n'
const prompt = 'Input message(Q to quit): '

describe('sock_type', () => {
  for (const terminal of [false, true]) {
    it(`prints the types ${terminal ? 'on a terminal' : 'through a pipe'}`, async () => {
      const types = 'SOCK_STREAM: 1 \nSOCK_DGRAM: 2 \nSocket type one: 1 \nSocket type two: 2 \n'
      await endsWith(run('ch09/sock_type', [], { terminal }), { stdout: types })
    })
  }
})

describe('get_buf and set_buf', () => {
  for (const terminal of [false, true]) {
    it(`print the sizes that C gets in the same moment ${terminal ? 'on a terminal' : 'through a pipe'}`, async () => {
      const sizes = async (...args: number[]) => (await peer('buffers', args).ends()).stdout.trim().split('\n')
      const [input, output] = await sizes()
      await endsWith(run('ch09/get_buf', [], { terminal }), {
        stdout: `Input buffer size: ${input} \nOutupt buffer size: ${output} \n`,
      })
      const [rcvbuf, sndbuf] = await sizes(3072)
      expect([rcvbuf, sndbuf]).toEqual(['6144', '6144'])
      await endsWith(run('ch09/set_buf', [], { terminal }), {
        stdout: `Input buffer size: ${rcvbuf} \nOutput buffer size: ${sndbuf} \n`,
      })
    })
  }
})

async function says(client: Player, line: string): Promise<void> {
  await client.sees(prompt)
  client.types(line)
  await client.sees(`Message from server: ${line}\n`)
}

/** The server once more, on the port of one that has ended. */
async function again(port: number): Promise<Server> {
  const player = run('ch09/reuseadr_eserver', [port])
  await player.outlives(listening(port), 'it listened')
  return { port, player }
}

const taken = { status: 1, stderr: 'bind() error \n' }

describe('reuseadr_eserver and echo_client', () => {
  for (const terminal of [false, true]) {
    it(`echo, and show it ${terminal ? 'on terminals' : 'through pipes'}`, async () => {
      const server = await serve('ch09/reuseadr_eserver', { terminal })
      const client = run('ch09/echo_client', [ip, server.port], { terminal })
      if (terminal) await says(client, 'one')
      else client.types('one')
      if (terminal) await client.sees(prompt)
      client.types('q')
      await endsWith(client, {
        stdout: terminal
          ? `${connected}${prompt}one\nMessage from server: one\n${prompt}q\n`
          : `${connected}${prompt}Message from server: one\n${prompt}`,
      })
      await endsWith(server.player, { stdout: 'one\n' })
    })
  }

  it('work with C programs', async () => {
    const server = await serve('ch09/reuseadr_eserver')
    const c = peer('echo_client', [ip, server.port])
    const lines = 'one\na line longer than the thirty bytes of the server\n'
    c.sends(lines)
    c.closes()
    await endsWith(c, { stdout: lines })
    await endsWith(server.player, { stdout: lines })

    const other = await servePeer('echo_server', [1])
    const client = run('ch09/echo_client', [ip, other.port])
    client.types('one')
    client.types('Q')
    await endsWith(client, { stdout: `${connected}${prompt}Message from server: one\n${prompt}` })
  })

  it('start again at once when the client closed first, and not when the server did', async () => {
    const first = await serve('ch09/reuseadr_eserver')
    const polite = run('ch09/echo_client', [ip, first.port], { terminal: true })
    await says(polite, 'bye')
    polite.types('q')
    await endsWith(first.player, { stdout: 'bye\n' })

    const second = await again(first.port)
    const client = run('ch09/echo_client', [ip, second.port], { terminal: true })
    await says(client, 'stay')
    await second.player.sees('stay\n')
    second.player.kill('SIGINT')
    // What was written by write(1, …) is out, whatever the buffers hold.
    await endsWith(second.player, { status: null, signal: 'SIGINT', stdout: 'stay\n' })
    await endsWith(run('ch09/reuseadr_eserver', [first.port]), taken)
    client.types('q')
    await client.ends()
    await endsWith(run('ch09/reuseadr_eserver', [first.port]), taken)
  })

  it('show their usage and say which call failed', async () => {
    await showsUsage('ch09/reuseadr_eserver', 'Usage : %s <port>\n')
    await showsUsage('ch09/echo_client', 'Usage : %s <IP> <port>\n')
    await isRefused('ch09/echo_client')
    const { port } = await servePeer('echo_server', [1])
    await endsWith(run('ch09/reuseadr_eserver', [port]), taken)
    await endsWith(run('ch09/reuseadr_eserver', [await freePort(), 'extra']), {
      status: 1,
      stdout: 'Usage : ./reuseadr_eserver <port>\n',
    })
  })
})
