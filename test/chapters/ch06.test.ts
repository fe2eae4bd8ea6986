import { describe, expect, it } from 'vitest'
import { patience } from '../support/patience.ts'
import { bound, freePort, type Options, type Player, peer, run } from '../support/program.ts'
import { endsWith, ip, type Server, showsUsage } from './play.ts'

const prompt = 'Insert message(q to quit): '

async function serveUdp(program: string, options?: Options): Promise<Server> {
  const port = await freePort()
  const player = run(program, [port], options)
  await bound(port)
  return { port, player }
}

async function servePeerUdp(program: string, args: readonly (string | number)[]): Promise<Server> {
  const port = await freePort()
  const player = peer(program, [port, ...args])
  await bound(port)
  return { port, player }
}

/** On a terminal: each line when the prompt has come; what is typed stands behind the prompt. */
async function converse(client: Player, lines: readonly string[]): Promise<string> {
  for (const line of lines) {
    await client.sees(prompt)
    client.types(line)
    await client.sees(`Message from server: ${line}\n`)
  }
  await client.sees(prompt)
  client.types('q')
  return `${lines.map(line => `${prompt}${line}\nMessage from server: ${line}\n`).join('')}${prompt}q\n`
}

/** Through pipes: all lines at once; the client still takes them one by one. */
function feed(client: Player, lines: readonly string[], quit = 'Q'): string {
  for (const line of [...lines, quit]) client.types(line)
  return `${lines.map(line => `${prompt}Message from server: ${line}\n`).join('')}${prompt}`
}

/** The server has no end of its own; it printed nothing. */
async function stops(server: Server): Promise<void> {
  server.player.kill('SIGINT')
  await endsWith(server.player, { status: null, signal: 'SIGINT' })
}

const clients = ['ch06/uecho_client', 'ch06/uecho_con_client', 'ch06/uchat_client']
const lines = ['one', 'two words', '안녕', 'x'.repeat(28)]

describe.each(clients)('uecho_server and %s', program => {
  it('talk on terminals', async () => {
    const server = await serveUdp('ch06/uecho_server', { terminal: true })
    const client = run(program, [ip, server.port], { terminal: true })
    await endsWith(client, { stdout: await converse(client, lines) })
    await stops(server)
  })

  it('talk through pipes, and with C programs', async () => {
    const server = await serveUdp('ch06/uecho_server')
    const client = run(program, [ip, server.port])
    await endsWith(client, { stdout: feed(client, lines) })
    await endsWith(peer('udp_ask', [ip, server.port, 'one', 'two', 'x'.repeat(40)]), {
      stdout: `3: one\n3: two\n30: ${'x'.repeat(30)}\n`,
    })
    await stops(server)

    const other = await servePeerUdp('udp_echo', [lines.length])
    const ours = run(program, [ip, other.port])
    await endsWith(ours, { stdout: feed(ours, lines) })
    await endsWith(other.player)
  })

  it('take a long line in pieces of 29 bytes', async () => {
    const server = await serveUdp('ch06/uecho_server')
    const client = run(program, [ip, server.port])
    client.types('x'.repeat(40))
    client.types('q')
    const pieces = [`Message from server: ${'x'.repeat(29)}`, `Message from server: ${'x'.repeat(11)}\n`]
    await endsWith(client, { stdout: `${prompt}${pieces.join(prompt)}${prompt}` })
  })
})

describe('uecho_server', () => {
  it('serves two clients at the same time', async () => {
    const server = await serveUdp('ch06/uecho_server')
    const [one, two] = [1, 2].map(() => run('ch06/uecho_client', [ip, server.port], { terminal: true })) as [
      Player,
      Player,
    ]
    for (const [client, line] of [
      [one, 'first'],
      [two, 'second'],
      [one, 'again'],
      [two, 'too'],
    ] as const) {
      await client.sees(prompt)
      client.types(line)
      await client.sees(`Message from server: ${line}\n`)
    }
  })
})

describe('uecho_con_client', () => {
  it('prints its own line where nobody answers', async () => {
    const client = run('ch06/uecho_con_client', [ip, await freePort()])
    await endsWith(client, { stdout: feed(client, ['anybody there?'], 'q') })
  })
})

describe('uecho_client', () => {
  it('waits for ever where nobody answers', async () => {
    const client = run('ch06/uecho_client', [ip, await freePort()], { terminal: true })
    await client.sees(prompt)
    client.types('anybody there?')
    await client.sees('anybody there?\n')
    client.sends('\x03')
    const said = await client.ends()
    expect(said).toMatchObject({ status: null, signal: 'SIGINT' })
    expect(said.stdout).not.toContain('Message from server')
  })
})

describe('uchat_server and uchat_client', () => {
  for (const terminal of [false, true]) {
    it(`chat by turns ${terminal ? 'on terminals' : 'through pipes'}`, async () => {
      const server = await serveUdp('ch06/uchat_server', { terminal })
      const client = run('ch06/uchat_client', [ip, server.port], { terminal })
      const turns = [
        ['question', 'answer'],
        ['more', 'enough'],
      ] as const
      for (const [question, answer] of turns) {
        client.types(question)
        server.player.types(answer)
      }
      client.types('last')
      server.player.types('q')
      const typed = (line: string) => (terminal ? `${line}\n` : '')
      const heard = (line: string, answer: string) => `Message from client: ${line}\n${prompt}${typed(answer)}`
      const { stdout } = await server.player.ends()
      if (!terminal) expect(stdout).toBe(turns.map(([q, a]) => heard(q, a)).join('') + heard('last', 'q'))
      else for (const line of ['question', 'more', 'last']) expect(stdout).toContain(`Message from client: ${line}\n`)
      if (terminal) for (const line of ['answer', 'enough']) await client.sees(`Message from server: ${line}\n`)
      client.kill('SIGINT')
      expect(await client.ends()).toMatchObject({ status: null, signal: 'SIGINT' })
    })
  }

  it('chat with C programs', async () => {
    const server = await serveUdp('ch06/uchat_server')
    for (const line of ['one', 'two', 'Q']) server.player.types(line)
    const c = peer('udp_ask', [ip, server.port, 'first\n', 'second\n'])
    await endsWith(c, { stdout: '4: one\n\n4: two\n\n' })
    await endsWith(peer('udp_send', [ip, server.port, 'the last one in thirty bytes!']))
    const said = ['first\n', 'second\n', 'the last one in thirty bytes!']
    await endsWith(server.player, { stdout: said.map(line => `Message from client: ${line}${prompt}`).join('') })
  })
})

const letters = ['Hi!', "I'm another UDP host!", 'Nice to meet you']
const received = letters.map((text, i) => `Message ${i + 1}: ${text} \n`).join('')

describe('bound_host1 and bound_host2', () => {
  it('keep three datagrams apart, five seconds after each other, C programs at either end too', {
    timeout: 40_000 * patience,
  }, async () => {
    const [pipes, terminal, c] = (await Promise.all([
      serveUdp('ch06/bound_host1', { deadline: 25_000 }),
      serveUdp('ch06/bound_host1', { terminal: true, deadline: 25_000 }),
      serveUdp('ch06/bound_host1', { deadline: 25_000 }),
    ])) as [Server, Server, Server]
    const start = performance.now()
    await endsWith(run('ch06/bound_host2', [ip, pipes.port]))
    await endsWith(run('ch06/bound_host2', [ip, terminal.port], { terminal: true }))
    await endsWith(peer('udp_send', [ip, c.port, ...letters]))
    await terminal.player.sees(`Message 1: ${letters[0]} \n`)
    expect(terminal.player.stdout).not.toContain('Message 2')
    for (const { player } of [pipes, terminal, c]) await endsWith(player, { stdout: received })
    // The programs slept before the clock was started, too.
    expect(performance.now() - start).toBeGreaterThan(9000)
  })

  it('send three datagrams, each with its NUL', async () => {
    const receiver = await servePeerUdp('udp_receive', [3])
    await endsWith(run('ch06/bound_host2', [ip, receiver.port]))
    await endsWith(receiver.player, { stdout: letters.map(text => `${text.length + 1}: ${text}\n`).join('') })
  })

  it('say nothing where nobody receives', async () => {
    await endsWith(run('ch06/bound_host2', [ip, await freePort()]))
  })
})

describe('usage and errors', () => {
  it.each(['ch06/bound_host1', 'ch06/uecho_server', 'ch06/uchat_server'])('%s', async program => {
    await showsUsage(program, 'Usage : %s <port>\n')
    const { port } = await servePeerUdp('udp_receive', [1])
    await endsWith(run(program, [port]), { status: 1, stderr: 'bind() error\n' })
  })

  it.each(['ch06/bound_host2', ...clients])('%s', async program => {
    await showsUsage(program, 'Usage : %s <IP> <port>\n')
  })
})
