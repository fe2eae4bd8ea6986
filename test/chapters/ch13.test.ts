import { describe, expect, it } from 'vitest'
import { type Player, peer, run } from '../support/program.ts'
import { endsWith, failsToBind, ip, isRefused, serve, servePeer, showsUsage } from './play.ts'

describe('oob_recv and oob_send', () => {
  it('take urgent data in a handler, ordinary data in main', async () => {
    const server = await serve('ch13/oob_recv', { terminal: true })
    const talk = peer('talk_client', [ip, server.port])
    talk.types('123')
    await server.player.sees('123\n')
    talk.types('!4')
    await server.player.sees('Urgent message: 4 \n')
    talk.types('567')
    await server.player.sees('567\n')
    talk.types('!890')
    await server.player.sees('Urgent message: 0 \n')
    talk.closes()
    await endsWith(talk)
    const { status, stdout } = await server.player.ends()
    expect(status).toBe(0)
    // The bytes before the urgent one are ordinary; they come before or behind the handler.
    expect(stdout.replace('89\n', '')).toBe('123\nUrgent message: 4 \n567\nUrgent message: 0 \n')
  })

  it('print the same through a pipe at the end', async () => {
    const server = await serve('ch13/oob_recv')
    const talk = peer('talk_client', [ip, server.port])
    talk.types('123')
    talk.closes()
    await endsWith(talk)
    await endsWith(server.player, { stdout: '123\n' })
  })

  it('send urgent data in their place among the ordinary ones', async () => {
    const server = await servePeer('talk_server')
    await endsWith(run('ch13/oob_send', [ip, server.port]))
    await endsWith(server.player, { stdout: '1234567890' })
  })

  it('talk to each other', async () => {
    const server = await serve('ch13/oob_recv')
    await endsWith(run('ch13/oob_send', [ip, server.port]))
    const { status, stdout } = await server.player.ends()
    expect(status).toBe(0)
    // How much of it is urgent depends on when the handler runs; 1 to 3 and 5 to 9 always come as ordinary data.
    expect(stdout.replace(/Urgent message: .*\n/g, '').replace(/[\n40]/g, '')).toBe('12356789')
  })

  it('show their usage and say which call failed', async () => {
    await showsUsage('ch13/oob_recv', 'Usage : %s <port>\n')
    await showsUsage('ch13/oob_send', 'Usage : %s <IP> <port>\n')
    await failsToBind('ch13/oob_recv')
    await isRefused('ch13/oob_send')
  })
})

const peeked = 'Buffering 3 bytes: 123 \nRead again: 123 \n'

describe('peek_recv and peek_send', () => {
  it.each([true, false])('see data twice (terminal: %s)', async terminal => {
    const server = await serve('ch13/peek_recv', { terminal })
    await endsWith(run('ch13/peek_send', [ip, server.port]))
    await endsWith(server.player, { stdout: peeked })
  })

  it('work with C programs', async () => {
    const server = await serve('ch13/peek_recv')
    const talk = peer('talk_client', [ip, server.port])
    talk.types('123')
    await endsWith(server.player, { stdout: peeked })
    talk.closes()

    const other = await servePeer('talk_server')
    await endsWith(run('ch13/peek_send', [ip, other.port]))
    await endsWith(other.player, { stdout: '123' })
  })

  it('show their usage and say which call failed', async () => {
    await showsUsage('ch13/peek_recv', 'Usage : %s <port>\n')
    await showsUsage('ch13/peek_send', 'Usage : %s <IP> <port>\n')
    await failsToBind('ch13/peek_recv')
    await isRefused('ch13/peek_send')
  })
})

describe('readv', () => {
  const told = (bytes: number, first: string, second: string): string =>
    `Read bytes: ${bytes} \nFirst message: ${first} \nSecond message: ${second} \n`

  async function reads(program: Player, line: string, echo = ''): Promise<void> {
    program.types(line)
    const rest = `${line.slice(5)}\n`
    await endsWith(program, { stdout: echo + told(line.length + 1, line.slice(0, 5), rest) })
  }

  it('fills one buffer after the other', async () => {
    await reads(run('ch13/readv'), 'I like TCP/IP socket programming~')
    await reads(run('ch13/readv', [], { terminal: true }), 'I like TCP/IP', 'I like TCP/IP\n')
  })

  it('takes no more than there is room for', async () => {
    const program = run('ch13/readv')
    program.sends('x'.repeat(200))
    await endsWith(program, { stdout: told(105, 'xxxxx', 'x'.repeat(100)) })
  })
})

describe('writev', () => {
  it('writes past the buffer of standard output', async () => {
    await endsWith(run('ch13/writev'), { stdout: 'ABC1234\nWrite bytes: 7 \n' })
    await endsWith(run('ch13/writev', [], { terminal: true }), { stdout: 'ABC1234\nWrite bytes: 7 \n' })
  })
})
