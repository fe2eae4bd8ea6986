import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { freePort, listening, type Player, peer, run, runWords, start } from '../support/program.ts'
import { endsWith, failsToBind, ip, type Server, serve, servePeer, showsUsage } from './play.ts'

const prompt = 'Input message(Q to quit): '
const descriptors = 10_500
const hardLimit = Number(execFileSync('sh', ['-c', 'ulimit -Hn']).toString()) || Infinity

async function connected(port: number): Promise<Player> {
  const client = run('ch17/echo_client', [ip, port], { terminal: true })
  await client.sees(prompt)
  return client
}

async function says(client: Player, line: string): Promise<void> {
  client.types(line)
  await client.sees(`Message from server: ${line}\n`)
  await client.sees(prompt)
}

describe.each(['ch17/echo_epollserv', 'ch17/echo_EPLTserv', 'ch17/echo_EPETserv'])('%s', program => {
  it('serves several clients at once, with the descriptors that are free', async () => {
    const server = await serve(program, { terminal: true })
    const first = await connected(server.port)
    await server.player.sees('connected client: 5 \n')
    const second = await connected(server.port)
    await server.player.sees('connected client: 6 \n')
    await says(first, 'abc')
    await says(second, 'def')
    first.types('q')
    await first.ends()
    await server.player.sees('closed client: 5 \n')
    const third = await connected(server.port)
    await server.player.sees('connected client: 5 \n')
    await says(third, 'ghi')
    server.player.sends('\x03')
    expect(await server.player.ends()).toMatchObject({ status: null, signal: 'SIGINT' })
  })

  it('works with C programs', async () => {
    const server = await serve(program)
    const c = peer('echo_client', [ip, server.port])
    c.sends('one\ntwo\n')
    c.closes()
    await endsWith(c, { stdout: 'one\ntwo\n' })
    await endsWith(peer('load', [ip, server.port, 20, 2000]), { stdout: '2000\n' })
    server.player.kill('SIGINT')
    // What has filled a buffer is written; how much the two say that tell of each return depends on what comes together.
    const stdout = program.endsWith('epollserv')
      ? ''
      : expect.stringMatching(/^(return epoll_wait\nconnected client: 5 \n|$)/)
    await endsWith(server.player, { status: null, signal: 'SIGINT', stdout })
  })

  it('goes on after a client that resets its connection', async () => {
    const server = await serve(program, { terminal: true })
    await endsWith(peer('reset', [ip, server.port, 'hello']))
    await server.player.sees('closed client: 5 \n')
    await says(await connected(server.port), 'abc')
  })

  it('shows its usage and says which call failed', async () => {
    await showsUsage(program, 'Usage : %s <port>\n')
    await failsToBind(program)
  })
})

describe.each(['ch17/chat_EPLTserv', 'ch17/chat_EPETserv'])('%s', program => {
  /** A C client that the server has taken on as descriptor `fd`. */
  async function joined(server: Server, fd: number): Promise<Player> {
    const client = peer('chat_client', [ip, server.port])
    await server.player.sees(`connected client: ${fd} \n`)
    return client
  }

  async function allHear(text: string, from: Player, to: readonly Player[]): Promise<void> {
    from.types(text)
    await Promise.all([from, ...to].map(client => client.sees(`${text}\n`)))
  }

  it('passes on what a client says, whoever comes and leaves', async () => {
    const server = await serve(program, { terminal: true })
    const first = await joined(server, 5)
    const second = await joined(server, 6)
    const third = await joined(server, 7)
    await allHear('hello', first, [second, third])
    await allHear('yes', third, [first, second])
    first.closes()
    await endsWith(first, { stdout: 'hello\nyes\n' })
    await server.player.sees('closed client: 5 \n')
    await allHear('there were three', second, [third])
    const fourth = await joined(server, 5)
    await allHear('again three', third, [second, fourth])
    third.closes()
    await endsWith(third, { stdout: 'hello\nyes\nthere were three\nagain three\n' })
    await server.player.sees('closed client: 7 \n')
    await allHear('and two', fourth, [second])
    server.player.sends('\x03')
    expect(await server.player.ends()).toMatchObject({ status: null, signal: 'SIGINT' })
    await endsWith(fourth, { stdout: 'again three\nand two\n' })
  })

  it('passes on what is longer than its buffer', async () => {
    const server = await serve(program, { terminal: true })
    const first = await joined(server, 5)
    const second = await joined(server, 6)
    const text = Array.from({ length: 900 }, (_, i) => i).join(' ')
    await allHear(text, first, [second])
    expect(second.stdout).toBe(`${text}\n`)
  })

  it('is an echo server to a client that is alone', async () => {
    const server = await serve(program)
    const client = await connected(server.port)
    await says(client, 'abc')
    await says(client, 'def')
    client.types('q')
    await client.ends()
    const c = peer('echo_client', [ip, server.port])
    c.sends('one\ntwo\n')
    c.closes()
    await endsWith(c, { stdout: 'one\ntwo\n' })
    server.player.kill('SIGINT')
    // Less than a buffer of stdio is not written when a signal ends the program.
    await endsWith(server.player, { status: null, signal: 'SIGINT' })
  })

  it('goes on after a client that resets its connection', async () => {
    const server = await serve(program, { terminal: true })
    const first = await joined(server, 5)
    await endsWith(peer('reset', [ip, server.port, 'hello']))
    await first.sees('hello')
    await server.player.sees('closed client: 6 \n')
    const second = await joined(server, 6)
    await allHear('still here', second, [first])
  })

  it('shows its usage and says which call failed', async () => {
    await showsUsage(program, 'Usage : %s <port>\n')
    await failsToBind(program)
  })
})

/** How often epoll_wait() returned for one message of 28 bytes. */
async function returns(program: string): Promise<number> {
  const server = await serve(program, { terminal: true })
  const talk = peer('talk_client', [ip, server.port])
  await server.player.sees('connected client: 5 \n')
  const before = server.player.stdout.length
  talk.types('It is a message of 28 bytes!')
  talk.closes()
  await endsWith(talk, { stdout: 'It is a message of 28 bytes!' })
  await server.player.sees('closed client: 5 \n')
  return server.player.stdout.slice(before).split('return epoll_wait\n').length - 1
}

describe('level and edge', () => {
  it('tell of a message seven times and once', async () => {
    // The end of the stream may come with the message or as one more event.
    const [level, edge] = [await returns('ch17/echo_EPLTserv'), await returns('ch17/echo_EPETserv')]
    expect([level, edge]).toEqual([8, expect.toSatisfy((count: number) => count <= 2)])
  })
})

describe('echo_client', () => {
  it('works with a C server', async () => {
    const server = await servePeer('echo_server', [1])
    const client = await connected(server.port)
    await says(client, 'hello')
    client.types('q')
    expect(await client.ends()).toMatchObject({ status: 0 })
    await endsWith(server.player)
  })
})

describe('echo_epollserv', () => {
  it('serves ten thousand clients without losing or mixing up a byte', async ({ skip }) => {
    skip(hardLimit < descriptors, `needs a limit of ${descriptors} descriptors, not ${hardLimit}`)
    const messages = Number(process.env.LIBPOSIX_MESSAGES ?? 25_000)
    const port = await freePort()
    const limited = ['sh', '-c', `ulimit -n ${descriptors} && exec "$@"`, 'sh'] as const
    const server = start([...limited, ...runWords('ch17/echo_epollserv', [port])])
    await server.outlives(listening(port), 'it listened')
    const load = peer('load', [ip, port, 10_000, messages], { deadline: 60_000 + messages })
    await endsWith(load, { stdout: `${messages}\n` })
  }, 1_200_000)
})
