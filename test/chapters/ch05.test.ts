import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { freePort, listening, type Player, peer, run, scratch } from '../support/program.ts'
import { endsWith, failsToBind, ip, isRefused, relay, serve, servePeer, showsUsage } from './play.ts'

const connected = 'Connected...........\n'

/** A program's text without its opening comment, which names the partner in its own chapter. */
function programOf(file: string): string {
  const text = readFileSync(file, 'utf8')
  return text.slice(text.indexOf('import '))
}

describe('echo_server and echo_client2', () => {
  const prompt = 'Input message(Q to quit): '

  function feed(client: Player, lines: readonly string[]): string {
    for (const line of [...lines, 'q']) client.types(line)
    return `${connected}${lines.map(line => `${prompt}Message from server: ${line}\n`).join('')}${prompt}`
  }

  it('is the program of chapter 4', () => {
    const [four, five] = ['ch04', 'ch05'].map(chapter => programOf(`chapters/${chapter}/echo_server.ts`))
    expect(five).toBe(four)
  })

  it('echo on a terminal', async () => {
    const server = await serve('ch05/echo_server', { terminal: true })
    const client = run('ch05/echo_client2', [ip, server.port], { terminal: true })
    await client.sees(connected + prompt)
    client.types('hello')
    await client.sees(`hello\nMessage from server: hello\n${prompt}`)
    client.types('Q')
    await endsWith(client, { stdout: `${connected}${prompt}hello\nMessage from server: hello\n${prompt}Q\n` })
    await server.player.sees('Connected client 1 \n')
  })

  it('echo through pipes, up to the longest line', async () => {
    const server = await serve('ch05/echo_server')
    const client = run('ch05/echo_client2', [ip, server.port])
    await endsWith(client, { stdout: feed(client, ['one', '', 'x'.repeat(1022)]) })
  })

  it('take a line that is longer than the buffer in two messages', async () => {
    const server = await serve('ch05/echo_server')
    const client = run('ch05/echo_client2', [ip, server.port])
    const [head, tail] = ['x'.repeat(1023), 'y'.repeat(100)]
    client.types(head + tail)
    client.types('q')
    await endsWith(client, {
      stdout: `${connected}${prompt}Message from server: ${head}${prompt}Message from server: ${tail}\n${prompt}`,
    })
  })

  it('do not mind how the stream is cut', async () => {
    const server = await serve('ch05/echo_server')
    const client = run('ch05/echo_client2', [ip, await relay(server, 1, 1)])
    await endsWith(client, { stdout: feed(client, ['cut at every byte', 'x'.repeat(200)]) })
  })

  it('work with C programs', async () => {
    const server = await servePeer('echo_server', [1])
    const client = run('ch05/echo_client2', [ip, server.port])
    await endsWith(client, { stdout: feed(client, ['one', 'two']) })
    await endsWith(server.player)
  })

  it('show their usage and say which call failed', async () => {
    await showsUsage('ch05/echo_client2', 'Usage : %s <IP> <port>\n')
    await isRefused('ch05/echo_client2')
  })
})

describe('op_server and op_client', () => {
  const twenty = Array.from({ length: 20 }, (_, i) => i * 1000 - 3)
  const sums: [number[], string, number][] = [
    [[3, 5, 9], '+', 17],
    [[100, 30, -2], '-', 72],
    [[3, -7, 2], '*', -42],
    [twenty, '+', twenty.reduce((a, b) => a + b)],
    [[7, 8], '/', 7],
  ]

  /** What the client prints, with what is typed where a terminal echoes it. */
  function dialogue(operands: readonly number[], operator: string, result: number | string, echo = ''): string {
    const typed = (text: string | number) => (echo ? `${text}${echo}` : '')
    return [
      `${connected}Operand count: ${typed(operands.length)}`,
      ...operands.map((operand, i) => `Operand ${i + 1}: ${typed(operand)}`),
      `Operator: ${typed(operator)}Operation result: ${result} \n`,
    ].join('')
  }

  function feed(client: Player, operands: readonly number[], operator: string): void {
    for (const line of [operands.length, ...operands, operator]) client.types(String(line))
  }

  it('calculate on terminals', async () => {
    const server = await serve('ch05/op_server', { terminal: true })
    for (const [operands, operator, result] of sums) {
      const client = run('ch05/op_client', [ip, server.port], { terminal: true })
      for (const [i, line] of [operands.length, ...operands, operator].entries()) {
        await client.sees(i === 0 ? 'Operand count: ' : i <= operands.length ? `Operand ${i}: ` : 'Operator: ')
        client.types(String(line))
      }
      await endsWith(client, { stdout: dialogue(operands, operator, result, '\n') })
    }
    await endsWith(server.player)
  })

  it('calculate through pipes', async () => {
    const server = await serve('ch05/op_server')
    for (const [operands, operator, result] of sums) {
      const client = run('ch05/op_client', [ip, server.port])
      feed(client, operands, operator)
      await endsWith(client, { stdout: dialogue(operands, operator, result) })
    }
    await endsWith(server.player)
  })

  it('wrap around as 32 bits do', async () => {
    const server = await serve('ch05/op_server')
    for (const [operands, operator, result] of [
      [[2147483647, 1], '+', -2147483648],
      [[-2147483648, 1], '-', 2147483647],
      [[65537, 65537], '*', 131073],
    ] as [number[], string, number][])
      await endsWith(peer('op_client', [ip, server.port, operator, ...operands]), { stdout: `${result}\n` })
  })

  it('make something of no operands at all', async () => {
    const server = await serve('ch05/op_server')
    const client = run('ch05/op_client', [ip, server.port])
    feed(client, [], '+')
    // The first "operand" is what lies in the buffer, and that begins with the operator.
    await endsWith(client, { stdout: dialogue([], '+', '+'.charCodeAt(0)) })
  })

  it('do not mind how the request is cut', async () => {
    const server = await serve('ch05/op_server')
    const port = await relay(server, 1, 4096)
    await endsWith(peer('op_client', [ip, port, '+', ...twenty]), { stdout: `${twenty.reduce((a, b) => a + b)}\n` })
    const client = run('ch05/op_client', [ip, port])
    feed(client, [3, 5, 9], '+')
    await endsWith(client, { stdout: dialogue([3, 5, 9], '+', 17) })
  })

  it('work with C programs', async () => {
    const ours = await serve('ch05/op_server')
    const theirs = await servePeer('op_server', [sums.length])
    for (const [operands, operator, result] of sums) {
      await endsWith(peer('op_client', [ip, ours.port, operator, ...operands]), { stdout: `${result}\n` })
      const client = run('ch05/op_client', [ip, theirs.port])
      feed(client, operands, operator)
      await endsWith(client, { stdout: dialogue(operands, operator, result) })
    }
    await endsWith(ours.player)
    await endsWith(theirs.player)
  })

  it('show their usage and say which call failed', async () => {
    await showsUsage('ch05/op_server', 'Usage : %s <port>\n')
    await showsUsage('ch05/op_client', 'Usage : %s <IP> <port>\n')
    await failsToBind('ch05/op_server')
    await isRefused('ch05/op_client')
  })
})

describe('sendrecv_serv and recvsend_clnt', () => {
  const fromServer = ['Hello client!', "I'm server.", 'Nice to meet you.']
  const fromClient = ['Hello server!', "I'm client.", 'Nice to meet you too!']
  const lines = (texts: readonly string[]) => texts.map(text => `${text}\n`).join('')

  for (const terminal of [false, true]) {
    it(`take turns ${terminal ? 'on a terminal' : 'through pipes'}`, async () => {
      const server = await serve('ch05/sendrecv_serv', { terminal })
      await endsWith(run('ch05/recvsend_clnt', [ip, server.port], { terminal }), { stdout: lines(fromServer) })
      await endsWith(server.player, { stdout: lines(fromClient) })
    })
  }

  it('work with C programs', async () => {
    const ours = await serve('ch05/sendrecv_serv')
    await endsWith(peer('turns', ['second', ip, ours.port, 'x', 'yy', 'zzz']), { stdout: lines(fromServer) })
    await endsWith(ours.player, { stdout: lines(['x', 'yy', 'zzz']) })

    const port = await freePort()
    const theirs = peer('turns', ['first', port, 'a', 'bb', 'ccc'])
    await theirs.outlives(listening(port), 'it listened')
    await endsWith(run('ch05/recvsend_clnt', [ip, port]), { stdout: lines(['a', 'bb', 'ccc']) })
    await endsWith(theirs, { stdout: lines(fromClient) })
  })

  it('show their usage and say which call failed', async () => {
    await showsUsage('ch05/sendrecv_serv', 'Usage : %s <port>\n')
    await showsUsage('ch05/recvsend_clnt', 'Usage : %s <IP> <port>\n')
    await failsToBind('ch05/sendrecv_serv')
    await isRefused('ch05/recvsend_clnt')
  })
})

describe('file_serv and file_clnt', () => {
  const name = 'some.bin'

  function sides(bytes: Uint8Array): { there: string; here: string } {
    const there = scratch()
    const here = join(there, 'client')
    mkdirSync(here)
    writeFileSync(join(there, name), bytes)
    return { there, here }
  }

  const bytesOf = (size: number) => Buffer.from(Array.from({ length: size }, (_, i) => (i * 13) % 256))

  it.each([0, 29, 30, 31, 100_000])('hand over a file of %i bytes', async size => {
    const { there, here } = sides(bytesOf(size))
    const server = await serve('ch05/file_serv', { cwd: there })
    const client = run('ch05/file_clnt', [ip, server.port], { cwd: here })
    client.types(name)
    await endsWith(client, { stdout: 'Input file name: ' })
    await endsWith(server.player)
    expect(readFileSync(join(here, name)).equals(bytesOf(size))).toBe(true)
  })

  it('hand over a file on a terminal, in pieces', async () => {
    const { there, here } = sides(bytesOf(300))
    const server = await serve('ch05/file_serv', { cwd: there, terminal: true })
    const client = run('ch05/file_clnt', [ip, await relay(server, 4096, 1)], { cwd: here, terminal: true })
    await client.sees('Input file name: ')
    client.types(name)
    await endsWith(client, { stdout: `Input file name: ${name}\n` })
    expect(readFileSync(join(here, name)).equals(bytesOf(300))).toBe(true)
  })

  it('work with C programs', async () => {
    const { there, here } = sides(Buffer.from('text\n'))
    const ours = await serve('ch05/file_serv', { cwd: there })
    await endsWith(peer('file_client', [ip, ours.port, name]), { stdout: 'text\n' })

    const theirs = await servePeer('file_server', [], { cwd: there })
    const client = run('ch05/file_clnt', [ip, theirs.port], { cwd: here })
    client.types(name)
    await endsWith(client, { stdout: 'Input file name: ' })
    expect(readFileSync(join(here, name), 'utf8')).toBe('text\n')
  })

  it('fail where there is no such file: the server closes what it never opened, the client keeps an empty file', async () => {
    const { there, here } = sides(Buffer.alloc(0))
    const server = await serve('ch05/file_serv', { cwd: there })
    const client = run('ch05/file_clnt', [ip, server.port], { cwd: here })
    client.types('none')
    await endsWith(client, { stdout: 'Input file name: ' })
    expect(await server.player.ends()).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('RangeError: fclose()'),
    })
    expect(readFileSync(join(here, 'none')).length).toBe(0)
  })

  it('do not look at the result of connect()', async () => {
    const client = run('ch05/file_clnt', [ip, await freePort()], { cwd: scratch() })
    client.types(name)
    expect(await client.ends()).toMatchObject({ status: null, signal: 'SIGPIPE' })
  })

  it('show their usage', async () => {
    await showsUsage('ch05/file_serv', 'Usage: %s <port>\n')
    await showsUsage('ch05/file_clnt', 'Usage: %s <IP> <port>\n')
  })
})
