// The programs of man pages that speak over sockets: epoll(7), getaddrinfo(3), unix(7), select_tut(2), sendmmsg(2), recvmmsg(2), netlink(7).
import { type AddressInfo, connect, createServer, type Server } from 'node:net'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, it } from 'vitest'
import { alike, alikeInPairs } from '../support/counterparts.ts'
import { freePort, scratch } from '../support/program.ts'

/** A server that sends back what it is sent. */
function echo(): Promise<{ port: number; server: Server }> {
  const server = createServer(socket => socket.pipe(socket).on('error', () => {}))
  return new Promise(resolve => {
    server.listen(0, '127.0.0.1', () => resolve({ port: (server.address() as AddressInfo).port, server }))
  })
}

it('epoll', async () => {
  const heard = await alike(async run => {
    const port = await freePort()
    const serves = run('epoll', [port])
    await serves.sees('ready\n')
    const answers: string[] = []
    const sockets = [connect(port, '127.0.0.1'), connect(port, '127.0.0.1')]
    for (const socket of sockets) {
      const answer = new Promise<string>(resolve => socket.once('data', data => resolve(data.toString())))
      socket.write('as in c')
      answers.push(await answer)
    }
    for (const socket of sockets) socket.destroy()
    return answers
  })
  expect(heard).toEqual(['AS IN C', 'AS IN C'])
})

it('gai_server and gai_client', async () => {
  const [asks, said] = await alikeInPairs(async (server, client) => {
    const port = await freePort()
    const serves = server('gai_server', [port])
    await serves.sees('Bound\n')
    const asks = await client('gai_client', ['127.0.0.1', port, 'one', '둘', 'x'.repeat(500)]).ends()
    await serves.sees('Received 4 bytes from 127.0.0.1:')
    await serves.sees('Received 4 bytes from 127.0.0.1:')
    return [asks, serves.stderr] as const
  })
  expect(asks).toEqual({
    stdout: 'Received 4 bytes: one\nReceived 4 bytes: 둘\n',
    stderr: 'Ignoring long message in argument 5\n',
    status: 0,
    signal: null,
  })
  expect(said).toBe('')
})

it('un_server and un_client', async () => {
  const ends = await alikeInPairs(async (server, client) => {
    const path = join(scratch(), 'socket')
    const serves = server('un_server', [path])
    await serves.sees('listening\n')
    const asks = []
    for (const numbers of [[3, 4], [], [11, -1], ['DOWN']])
      asks.push(await client('un_client', [path, ...numbers]).ends())
    asks.push(await serves.ends(), await client('un_client', [path]).ends())
    return asks
  })
  expect(ends.map(end => end.stdout)).toEqual([
    'Result = 7\n',
    'Result = 0\n',
    'Result = 10\n',
    'Result = 0\n',
    'listening\nanswered 7\nanswered 0\nanswered 10\nanswered 0\n',
    '',
  ])
  expect(ends.at(-1)).toMatchObject({ stderr: 'The server is down.\n', status: 1 })
})

it('select_tut between a server and a client', async () => {
  const ends = await alikeInPairs(async (forwarder, other) => {
    const [port, there] = [await freePort(), await freePort()]
    const forwards = forwarder('select_tut', [port, there, '127.0.0.1'])
    await forwards.sees('accepting connections\n')
    const nobody = await other('client', ['127.0.0.1', port]).ends()
    const serves = other('server', [there])
    await serves.sees('server: waiting for connections...\n')
    // It goes when the server has gone: select_tut does not say that it is done where both go at once.
    const client = connect({ port, host: '127.0.0.1', allowHalfOpen: true })
    const heard = await text(client)
    await forwards.sees('connected\ndone\n')
    client.destroy()
    return [nobody.stdout, heard, forwards.stdout, forwards.stderr] as const
  })
  expect(ends).toEqual([
    "client: received ''\n",
    'Hello, world!',
    'accepting connections\nconnected\ndone\n',
    'connect(): Connection refused\n',
  ])
})

it('select_tut carries much in both directions', async () => {
  const equal = await alike(async run => {
    const { port, server } = await echo()
    const here = await freePort()
    const forwards = run('select_tut', [here, port, '127.0.0.1'])
    await forwards.sees('accepting connections\n')
    const socket = connect(here, '127.0.0.1')
    const sent = Buffer.alloc(300_000, 'as in C ')
    const pieces: Buffer[] = []
    const all = new Promise<void>(resolve => {
      socket.on('data', data => {
        pieces.push(data)
        if (Buffer.concat(pieces).length >= sent.length) resolve()
      })
    })
    socket.write(sent)
    await all
    socket.destroy()
    await forwards.sees('done\n')
    server.close()
    return Buffer.concat(pieces).equals(sent)
  })
  expect(equal).toBe(true)
})

it('recvmmsg and sendmmsg', async () => {
  const [receives, sends] = await alikeInPairs(async (receiver, sender) => {
    const port = await freePort()
    const receives = receiver('recvmmsg', [port])
    await receives.sees('bound\n')
    const sends = await sender('sendmmsg', [port]).ends()
    return [await receives.ends(), sends] as const
  })
  expect(receives).toMatchObject({ stdout: 'bound\n1 onetwo\n2 three\n', stderr: '', status: 0 })
  expect(sends).toMatchObject({ stdout: '2 messages sent, of 6 and 5 bytes\n', stderr: '', status: 0 })
})

it('netlink', async () => {
  const { stdout, stderr } = await alike(run => run('netlink').ends())
  expect(stdout).toMatch(/^1: lo mtu \d+$/m)
  expect(stderr).toBe('')
})
