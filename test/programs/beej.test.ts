// The programs of Beej's guide.
import { connect, type Socket } from 'node:net'
import { describe, expect, it } from 'vitest'
import { alike, alikeInPairs } from '../support/counterparts.ts'
import { freePort, listening } from '../support/program.ts'

/** A client of a chat, which has been let in when it has connected. */
function joined(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => resolve(socket))
    socket.on('error', reject)
  })
}

function heard(socket: Socket): Promise<string> {
  return new Promise(resolve => socket.once('data', data => resolve(data.toString())))
}

it('showip', async () => {
  const { stdout } = await alike(run => run('showip', ['localhost']).ends())
  expect(stdout).toMatch(/^IP addresses for localhost:\n( {2}IPv[46]: .*\n)+$/)
  const { status, stderr } = await alike(run => run('showip', ['no such host']).ends())
  expect([status, stderr]).toEqual([2, expect.stringMatching(/^getaddrinfo: ./)])
})

it('server and client', async () => {
  const [first] = await alikeInPairs(async (server, client) => {
    const port = await freePort()
    const serves = server('server', [port])
    await serves.sees('server: waiting for connections...\n')
    const ends = []
    for (let i = 0; i < 2; i++) {
      ends.push(await client('client', ['127.0.0.1', port]).ends())
      await serves.sees('server: got connection from ')
    }
    return ends
  })
  expect(first).toMatchObject({ stdout: "client: received 'Hello, world!'\n", stderr: '', status: 0 })
})

it('client, and nobody there', async () => {
  const { status, stderr } = await alike(run => run('client', ['127.0.0.1', 1]).ends())
  expect([status, stderr]).toEqual([2, 'client: connect: Connection refused\nclient: failed to connect\n'])
})

it('listener and talker', async () => {
  const [talks, listens] = await alikeInPairs(async (listener, talker) => {
    const port = await freePort()
    const listens = listener('listener', [port])
    await listens.sees('listener: waiting to recvfrom...\n')
    return [await talker('talker', ['127.0.0.1', port, 'as in C']).ends(), await listens.ends()] as const
  })
  expect(talks).toMatchObject({ stdout: 'talker: sent 7 bytes to 127.0.0.1\n', stderr: '', status: 0 })
  expect(listens.stdout.split('\n').slice(1, -1)).toEqual([
    'listener: got packet from 127.0.0.1',
    'listener: packet is 7 bytes long',
    'listener: packet contains "as in C"',
  ])
})

it('listener and broadcaster', async () => {
  const [sends, listens] = await alikeInPairs(async (listener, broadcaster) => {
    const port = await freePort()
    const listens = listener('listener', [port])
    await listens.sees('listener: waiting to recvfrom...\n')
    return [await broadcaster('broadcaster', ['127.255.255.255', port, 'to all']).ends(), await listens.ends()] as const
  })
  expect(sends).toMatchObject({ stdout: 'sent 6 bytes to 127.255.255.255\n', stderr: '', status: 0 })
  expect(listens.stdout).toContain('listener: packet contains "to all"\n')
})

describe.each(['selectserver', 'pollserver'])('%s', name => {
  it('hands on what one says to all others', async () => {
    const { stdout, stderr } = await alike(async run => {
      const port = await freePort()
      const serves = run(name, [port])
      await listening(port)
      const [a, b, d] = [await joined(port), await joined(port), await joined(port)]
      for (let i = 0; i < 3; i++) await serves.sees('new connection\n')
      const hear = [heard(b), heard(d)]
      a.write('hello')
      expect(await Promise.all(hear)).toEqual(['hello', 'hello'])
      b.end()
      await serves.sees('a socket hung up\n')
      const again = heard(a)
      d.write('still here')
      expect(await again).toBe('still here')
      for (const socket of [a, b, d]) socket.destroy()
      await serves.sees('a socket hung up\n')
      await serves.sees('a socket hung up\n')
      return { stdout: serves.stdout, stderr: serves.stderr }
    })
    expect([stdout, stderr]).toEqual([
      'new connection\nnew connection\nnew connection\na socket hung up\na socket hung up\na socket hung up\n',
      '',
    ])
  })
})
