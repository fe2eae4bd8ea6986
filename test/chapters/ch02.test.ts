import { describe, expect, it } from 'vitest'
import { peer, run } from '../support/program.ts'
import { endsWith, failsToBind, ip, isRefused, relay, serve, servePeer, showsUsage } from './play.ts'

const counted = 'Message from server: Hello World! \nFunction read call count: 13 \n'
const lines = Array.from({ length: 100 }, (_, i) => `Wait time ${i} \n`).join('')
// One read takes what has come while the lines were printed: all four writes, unless the machine gave the server no time.
const joined = expect.stringMatching(new RegExp(`^${lines}Message from server: Hell(o Wo(rld!)?)? \n$`))
const hex = `${Buffer.from('Hello World!\0').toString('hex')}\n`

describe('tcp_server and tcp_client', () => {
  for (const terminal of [false, true]) {
    it(`count 13 reads ${terminal ? 'on a terminal' : 'through pipes'}`, async () => {
      const server = await serve('ch02/tcp_server', { terminal })
      await endsWith(run('ch02/tcp_client', [ip, server.port], { terminal }), { stdout: counted })
      await endsWith(server.player)
    })
  }

  it('work with C programs', async () => {
    const server = await serve('ch02/tcp_server')
    await endsWith(peer('greet_client', [ip, server.port]), { stdout: hex })
    await endsWith(server.player)
    const pieces = await servePeer('greet_server', [5, 1, 7])
    await endsWith(run('ch02/tcp_client', [ip, pieces.port]), { stdout: counted })
  })

  it('do not mind how the stream is cut', async () => {
    const server = await serve('ch02/tcp_server')
    await endsWith(run('ch02/tcp_client', [ip, await relay(server, 1, 1)]), { stdout: counted })
  })

  it('show their usage and say which call failed', async () => {
    await showsUsage('ch02/tcp_server', 'Usage : %s <port>\n')
    await showsUsage('ch02/tcp_client', 'Usage : %s <IP> <port>\n')
    await failsToBind('ch02/tcp_server')
    await isRefused('ch02/tcp_client')
  })
})

describe('tcp_serv and tcp_clnt', () => {
  it('join four writes to one read', async () => {
    const server = await serve('ch02/tcp_serv')
    await endsWith(run('ch02/tcp_clnt', [ip, server.port]), { stdout: joined })
    // A client whose read came too early is gone while the server still writes. The next test has one that stays.
    const { status, signal, ...output } = await server.player.ends()
    expect(output).toEqual({ stdout: '', stderr: '' })
    expect(status ?? signal).toBeOneOf([0, 'SIGPIPE'])
  })

  it('work with C programs', async () => {
    const server = await serve('ch02/tcp_serv')
    await endsWith(peer('greet_client', [ip, server.port]), { stdout: hex })
    await endsWith(server.player)
    const pieces = await servePeer('greet_server', [4, 4, 4, 1])
    await endsWith(run('ch02/tcp_clnt', [ip, pieces.port]), { stdout: joined })
  })

  it('show their usage and say which call failed', async () => {
    await showsUsage('ch02/tcp_serv', 'Usage : %s <port>\n')
    await showsUsage('ch02/tcp_clnt', 'Usage : %s <IP> <port>\n')
    await failsToBind('ch02/tcp_serv')
    await isRefused('ch02/tcp_clnt')
  })
})
