import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Player, peer, run, scratch } from '../support/program.ts'
import { endsWith, failsToBind, ip, isRefused, serve, servePeer, showsUsage } from './play.ts'

const prompt = 'Input message(Q to quit): '
const connected = 'Connected...........\n'

describe('desto', () => {
  it('writes a file through a stream', async () => {
    const cwd = scratch()
    await endsWith(run('ch15/desto', [], { cwd }))
    expect(readFileSync(join(cwd, 'data.dat'), 'utf8')).toBe('Network C programming \n')
  })

  it('says when it cannot', async () => {
    const cwd = scratch()
    mkdirSync(join(cwd, 'data.dat'))
    await endsWith(run('ch15/desto', [], { cwd }), { status: 255, stdout: 'file open error' })
  })
})

describe('todes', () => {
  it('finds the descriptor again', async () => {
    const cwd = scratch()
    const stdout = 'First file descriptor: 3 \nSecond file descriptor: 3 \n'
    await endsWith(run('ch15/todes', [], { cwd }), { stdout })
    await endsWith(run('ch15/todes', [], { cwd, terminal: true }), { stdout })
    expect(readFileSync(join(cwd, 'data.dat'), 'utf8')).toBe('TCP/IP SOCKET PROGRAMMING \n')
  })
})

const text = Array.from({ length: 500 }, (_, i) => `line ${i} of the news\n`).join('')

describe('syscpy', () => {
  it('copies a file', async () => {
    const cwd = scratch()
    writeFileSync(join(cwd, 'news.txt'), text)
    await endsWith(run('ch15/syscpy', [], { cwd }))
    expect(readFileSync(join(cwd, 'cpy.txt'), 'utf8')).toBe(text)
  })
})

describe('stdcpy', () => {
  it('copies a file', async () => {
    const cwd = scratch()
    writeFileSync(join(cwd, 'news.txt'), text)
    await endsWith(run('ch15/stdcpy', [], { cwd }))
    expect(existsSync(join(cwd, 'cpy.txt'))).toBe(true)
    expect(readFileSync(join(cwd, 'cpy.txt'), 'utf8')).toBe(text)
  })
})

async function converse(client: Player, lines: readonly string[]): Promise<void> {
  for (const line of lines) {
    await client.sees(prompt)
    client.types(line)
    await client.sees(`Message from server: ${line}\n`)
  }
  await client.sees(prompt)
  client.types('q')
  expect(await client.ends()).toMatchObject({ status: 0, stderr: '' })
}

/** Through pipes. */
async function feed(client: Player, lines: readonly string[]): Promise<void> {
  for (const line of [...lines, 'Q']) client.types(line)
  const stdout = `${connected}${lines.map(line => `${prompt}Message from server: ${line}\n`).join('')}${prompt}`
  await endsWith(client, { stdout })
}

describe('echo_stdserv and echo_stdclnt', () => {
  it('serve five clients, on terminals and through pipes', async () => {
    const server = await serve('ch15/echo_stdserv', { terminal: true })
    await converse(run('ch15/echo_stdclnt', [ip, server.port], { terminal: true }), ['hello', '안녕'])
    for (let i = 2; i <= 4; i++) {
      await feed(run('ch15/echo_stdclnt', [ip, server.port]), ['one', 'two', 'x'.repeat(900)])
      await server.player.sees(`Connected client ${i} \n`)
    }
    await feed(run('ch15/echo_stdclnt', [ip, server.port]), [])
    await endsWith(server.player, { stdout: [1, 2, 3, 4, 5].map(i => `Connected client ${i} \n`).join('') })
  })

  it('work with C programs, the last line written once more', async () => {
    const server = await serve('ch15/echo_stdserv')
    const c = peer('talk_client', [ip, server.port])
    c.types('one')
    c.closes()
    await endsWith(c, { stdout: 'one' })

    const other = await servePeer('echo_server', [1])
    await feed(run('ch15/echo_stdclnt', [ip, other.port]), ['one', 'two'])
    await endsWith(other.player)
  })

  it('show their usage and say which call failed', async () => {
    await showsUsage('ch15/echo_stdserv', 'Usage : %s <port>\n')
    await showsUsage('ch15/echo_stdclnt', 'Usage : %s <IP> <port>\n')
    await failsToBind('ch15/echo_stdserv')
    await isRefused('ch15/echo_stdclnt')
  })
})
