import { describe, it } from 'vitest'
import { peer, run } from '../support/program.ts'
import { endsWith, ip, serve, servePeer } from './play.ts'

const lines = 'FROM SERVER: Hi~ client? \nI love all of the world \nYou are awesome! \n'
const thanks = 'FROM CLIENT: Thank you! \n'
const written = "Hi~ \n\0It's nice day~ \n\0Hi~ \n\0"

describe('dup', () => {
  it('writes through the copies until the last is closed', async () => {
    await endsWith(run('ch16/dup', [], { terminal: true }), { stdout: `fd1=3, fd2=7 \n${written}` })
  })

  it('loses what waits in the buffer when standard output is a pipe', async () => {
    await endsWith(run('ch16/dup'), { stdout: written })
  })
})

describe('sep_serv', () => {
  it.each([true, false])('loses the answer (terminal: %s)', async terminal => {
    const server = await serve('ch16/sep_serv', { terminal })
    const client = run('ch16/sep_clnt', [ip, server.port], { terminal })
    await client.sees(lines)
    await endsWith(server.player)
  })

  it('works with a C client', async () => {
    const server = await serve('ch16/sep_serv')
    const c = peer('greet_client', [ip, server.port])
    await endsWith(c, { stdout: `${Buffer.from(lines).toString('hex')}\n` })
    await endsWith(server.player)
  })
})

describe('sep_serv2 and sep_clnt', () => {
  it.each([true, false])('hear the answer after a half close (terminal: %s)', async terminal => {
    const server = await serve('ch16/sep_serv2', { terminal })
    await endsWith(run('ch16/sep_clnt', [ip, server.port], { terminal }), { stdout: lines })
    await endsWith(server.player, { stdout: thanks })
  })

  it('work with C programs', async () => {
    const server = await serve('ch16/sep_serv2')
    const c = peer('talk_client', [ip, server.port])
    c.types('from C')
    c.closes()
    await endsWith(c, { stdout: lines })
    await endsWith(server.player, { stdout: 'from C' })

    const other = await servePeer('talk_server', ['one\ntwo\n'])
    await endsWith(run('ch16/sep_clnt', [ip, other.port]), { stdout: 'one\ntwo\n' })
    await endsWith(other.player, { stdout: thanks })
  })
})
