import { describe, expect, it } from 'vitest'
import { type Player, peer, run } from '../support/program.ts'
import { endsWith, failsToBind, ip, isRefused, serve, servePeer, showsUsage } from './play.ts'

const prompt = 'Input message(Q to quit): '

/** A client that is connected and served. */
async function connected(port: number, program = 'ch12/echo_client'): Promise<Player> {
  const client = run(program, [ip, port], { terminal: true })
  await client.sees(prompt)
  return client
}

async function says(client: Player, line: string): Promise<void> {
  client.types(line)
  await client.sees(`Message from server: ${line}\n`)
  await client.sees(prompt)
}

describe('select', () => {
  it('tells each line, and when five seconds have passed', async () => {
    const program = run('ch12/select', [], { terminal: true })
    program.types('Hi~')
    await program.sees('message from console: Hi~\n')
    await program.sees('Time-out!\n')
    program.types('Hello~')
    await program.sees('message from console: Hello~\n')
    program.sends('\x03')
    expect(await program.ends()).toMatchObject({ status: null, signal: 'SIGINT' })
  })

  it('takes a long line in pieces of 30 bytes', async () => {
    const program = run('ch12/select', [], { terminal: true })
    const line = 'abcdefghijklmnopqrstuvwxyz0123456789'
    program.types(line)
    await program.sees(`message from console: ${line.slice(0, 30)}message from console: ${line.slice(30)}\n`)
    program.kill()
    await program.ends()
  })

  it('reads from a pipe, and finds its end readable for ever', async () => {
    const program = run('ch12/select', [], { env: { ...process.env, LIBPOSIX_STDIO: 'line' } })
    program.types('one')
    await program.sees('message from console: one\n')
    program.closes()
    await program.sees('message from console: message from console: ')
    program.kill()
    await endsWith(program, { status: null, signal: 'SIGTERM', stdout: expect.any(String) })
  })

  it('prints nothing to a pipe when a signal ends it', async () => {
    const program = run('ch12/select')
    program.types('one')
    // What it was given is read, so it has been told of.
    await expect.poll(() => program.child.stdin.writableLength).toBe(0)
    program.kill('SIGINT')
    await endsWith(program, { status: null, signal: 'SIGINT' })
  })
})

describe('echo_selectserv and echo_client', () => {
  it('serve several clients at once, with the descriptors that are free', async () => {
    const server = await serve('ch12/echo_selectserv', { terminal: true })
    const first = await connected(server.port)
    await server.player.sees('connected client: 4 \n')
    const second = await connected(server.port)
    await server.player.sees('connected client: 5 \n')
    await says(first, 'first')
    await says(second, 'second')
    await says(first, 'first again')
    first.types('q')
    await first.ends()
    await server.player.sees('closed client: 4 \n')
    const third = await connected(server.port)
    await server.player.sees('connected client: 4 \n')
    await says(third, 'third')
    await says(second, 'still there')
    server.player.sends('\x03')
    expect(await server.player.ends()).toMatchObject({ status: null, signal: 'SIGINT' })
  })

  it('print nothing to a pipe when a signal ends the server', async () => {
    const server = await serve('ch12/echo_selectserv')
    const client = await connected(server.port)
    await says(client, 'hello')
    server.player.kill('SIGINT')
    await endsWith(server.player, { status: null, signal: 'SIGINT' })
  })

  it('work with C programs', async () => {
    const server = await serve('ch12/echo_selectserv')
    const c = peer('echo_client', [ip, server.port])
    c.sends('one\ntwo\n')
    c.closes()
    await endsWith(c, { stdout: 'one\ntwo\n' })
    await endsWith(peer('stream', [ip, server.port, 1_000_000]), { stdout: '1000000\n' })

    const other = await servePeer('echo_server', [1])
    const client = await connected(other.port)
    await says(client, 'hello')
    client.types('q')
    await endsWith(client, { stdout: expect.stringContaining('Connected...........\n') })
    await endsWith(other.player)
  })

  it('go on after a client that resets its connection', async () => {
    const server = await serve('ch12/echo_selectserv', { terminal: true })
    await endsWith(peer('reset', [ip, server.port, 'hello']))
    await server.player.sees('closed client: 4 \n')
    await says(await connected(server.port), 'still there?')
  })

  it('serve a thousand clients without losing or mixing up a byte', async () => {
    const messages = Number(process.env.LIBPOSIX_MESSAGES ?? 25_000)
    const server = await serve('ch12/echo_selectserv')
    const load = peer('load', [ip, server.port, 1000, messages], { deadline: 60_000 + messages })
    await endsWith(load, { stdout: `${messages}\n` })
  }, 1_200_000)

  it('show their usage and say which call failed', async () => {
    await showsUsage('ch12/echo_selectserv', 'Usage : %s <port>\n')
    await showsUsage('ch12/echo_client', 'Usage : %s <IP> <port>\n')
    await failsToBind('ch12/echo_selectserv')
    await isRefused('ch12/echo_client')
  })
})
