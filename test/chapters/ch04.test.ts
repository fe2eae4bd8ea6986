import { describe, expect, it } from 'vitest'
import { freePort, listening, type Player, peer, run, source, stripsTypes } from '../support/program.ts'
import { endsWith, failsToBind, ip, isRefused, relay, serve, servePeer, showsUsage } from './play.ts'

const connected = 'Connected...........\n'
const prompt = 'Input message(Q to quit): '
const clients = (count: number) => Array.from({ length: count }, (_, i) => `Connected client ${i + 1} \n`).join('')

/** On a terminal: each line when the prompt has come; what is typed stands behind the prompt. */
async function converse(client: Player, lines: readonly string[], quit = 'q'): Promise<string> {
  for (const line of lines) {
    await client.sees(prompt)
    client.types(line)
    await client.sees(`Message from server: ${line}\n`)
  }
  await client.sees(prompt)
  client.types(quit)
  const said = lines.map(line => `${prompt}${line}\nMessage from server: ${line}\n`)
  return `${connected}${said.join('')}${prompt}${quit}\n`
}

/** Through pipes: all lines at once; the client still takes them one by one. */
function feed(client: Player, lines: readonly string[], quit = 'q'): string {
  for (const line of [...lines, quit]) client.types(line)
  return `${connected}${lines.map(line => `${prompt}Message from server: ${line}\n`).join('')}${prompt}`
}

describe('echo_server and echo_client', () => {
  it('serve five clients on terminals, each count shown as it comes', async () => {
    const server = await serve('ch04/echo_server', { terminal: true })
    for (let i = 1; i <= 5; i++) {
      const client = run('ch04/echo_client', [ip, server.port], { terminal: true })
      await server.player.sees(`Connected client ${i} \n`)
      const lines = i === 1 ? ['hello', 'a longer line, with blanks', '안녕'] : [String(i)]
      await endsWith(client, { stdout: await converse(client, lines, i % 2 ? 'q' : 'Q') })
    }
    await endsWith(server.player, { stdout: clients(5) })
  })

  it('serve five clients through pipes, all output at the end', async () => {
    const server = await serve('ch04/echo_server')
    for (let i = 1; i <= 5; i++) {
      const client = run('ch04/echo_client', [ip, server.port])
      await endsWith(client, { stdout: feed(client, ['one', 'two', 'x'.repeat(1000)]) })
      if (i < 5) expect(server.player.stdout).toBe('')
    }
    await endsWith(server.player, { stdout: clients(5) })
  })

  it('work with C programs', async () => {
    const server = await serve('ch04/echo_server')
    const c = peer('echo_client', [ip, server.port])
    c.sends('one\ntwo\n')
    c.closes()
    await endsWith(c, { stdout: 'one\ntwo\n' })

    const other = await servePeer('echo_server', [1])
    const client = run('ch04/echo_client', [ip, other.port])
    await endsWith(client, { stdout: feed(client, ['one', 'two']) })
    await endsWith(other.player)
  })

  it('let the second client wait until the first has gone', async () => {
    const server = await serve('ch04/echo_server')
    const first = run('ch04/echo_client', [ip, server.port], { terminal: true })
    await first.sees(prompt)
    const second = run('ch04/echo_client', [ip, server.port], { terminal: true })
    await second.sees(connected + prompt)
    first.types('first')
    await first.sees('Message from server: first\n')
    second.types('second')
    await first.sees(prompt)
    first.types('again')
    await first.sees('Message from server: again\n')
    expect(second.stdout).not.toContain('Message from server')
    first.types('q')
    await first.ends()
    await second.sees('Message from server: second\n')
  })

  it('send the last line for ever when standard input has ended', async () => {
    const server = await serve('ch04/echo_server')
    const client = run('ch04/echo_client', [ip, server.port])
    client.types('again')
    client.closes()
    for (let i = 0; i < 3; i++) await client.sees('Message from server: again\n')
    client.kill()
    expect(await client.ends()).toMatchObject({ status: null, signal: 'SIGTERM' })
  })

  it('end with the signals that end a C program', async () => {
    const server = await serve('ch04/echo_server', { terminal: true })
    const client = run('ch04/echo_client', [ip, server.port], { terminal: true })
    await client.sees(prompt)
    // A client that it has not accepted would be reset at once.
    await server.player.sees(clients(1))
    server.player.sends('\x03')
    expect(await server.player.ends()).toMatchObject({ status: null, signal: 'SIGINT' })
    // The server is gone: an empty answer, and the line after it is written to a connection that has been reset.
    client.types('one')
    await client.sees(`Message from server: ${prompt}`)
    client.types('two')
    expect(await client.ends()).toMatchObject({ status: null, signal: 'SIGPIPE' })
  })

  it('go on after a client that resets its connection', async () => {
    const server = await serve('ch04/echo_server')
    for (let i = 0; i < 4; i++) await endsWith(peer('reset', [ip, server.port, 'hello']))
    const client = run('ch04/echo_client', [ip, server.port])
    await endsWith(client, { stdout: feed(client, ['still there?']) })
    await endsWith(server.player, { stdout: clients(5) })
  })

  it('echo 100 MB without loss', async () => {
    const server = await serve('ch04/echo_server')
    await endsWith(peer('stream', [ip, server.port, 100_000_000]), { stdout: '100000000\n' })
  })

  it('do not lose a byte of a stream in pieces of one', async () => {
    const server = await serve('ch04/echo_server')
    await endsWith(peer('stream', [ip, await relay(server, 1, 1), 500]), { stdout: '500\n' })
  })

  it('show their usage and say which call failed', async () => {
    await showsUsage('ch04/echo_server', 'Usage : %s <port>\n')
    await showsUsage('ch04/echo_client', 'Usage : %s <IP> <port>\n')
    await failsToBind('ch04/echo_server')
    await isRefused('ch04/echo_client')
    // While the first server listens, a second one of our own has no luck either.
    const { port } = await serve('ch04/echo_server')
    await endsWith(run('ch04/echo_server', [port]), { status: 1, stderr: 'bind() error\n' })
  })

  it('run as TypeScript, as they stand', async ({ skip }) => {
    skip(!stripsTypes, 'this Node runs no TypeScript')
    const port = await freePort()
    const server = source('ch04/echo_server', [port], { terminal: true })
    await server.outlives(listening(port), 'it listened')
    const client = source('ch04/echo_client', [ip, port], { terminal: true })
    await endsWith(client, { stdout: await converse(client, ['hello']) })
    await server.sees(clients(1))
  })
})

describe('hello_itrserv', () => {
  it('greets whoever comes until a signal ends it', async () => {
    const server = await serve('ch04/hello_itrserv')
    for (let i = 0; i < 6; i++)
      await endsWith(run('ch01/hello_client', [ip, server.port]), { stdout: 'Message from server: Hello World! \n' })
    server.player.kill('SIGINT')
    await endsWith(server.player, { status: null, signal: 'SIGINT' })
  })

  it('shows its usage and says which call failed', async () => {
    await showsUsage('ch04/hello_itrserv', 'Usage : %s <port>\n')
    await failsToBind('ch04/hello_itrserv')
  })
})
