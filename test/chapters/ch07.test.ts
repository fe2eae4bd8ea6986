import { createHash, randomBytes } from 'node:crypto'
import { createReadStream, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { patience } from '../support/patience.ts'
import { freePort, peer, run, scratch } from '../support/program.ts'
import { endsWith, ip, serve, servePeer, showsUsage } from './play.ts'

const thanks = 'Message from client: Thank you \n'
const received = 'Received file data\n'

/** A directory whose file_server.c has these bytes. */
function holding(bytes: Buffer): string {
  const directory = scratch()
  writeFileSync(join(directory, 'file_server.c'), bytes)
  return directory
}

async function digest(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk)
  return hash.digest('hex')
}

describe('file_server and file_client', () => {
  for (const terminal of [false, true]) {
    it(`send a file of any size, and thanks for it, ${terminal ? 'on terminals' : 'through pipes'}`, async () => {
      for (const size of [0, 1, 29, 30, 31, 10_000]) {
        const bytes = randomBytes(size)
        const server = await serve('ch07/file_server', { cwd: holding(bytes), terminal })
        const cwd = scratch()
        await endsWith(run('ch07/file_client', [ip, server.port], { cwd, terminal }), { stdout: received })
        await endsWith(server.player, { stdout: thanks })
        expect(readFileSync(join(cwd, 'receive.dat')).equals(bytes), `${size} bytes`).toBe(true)
      }
    })
  }

  it('send 100 MB', { timeout: 120_000 * patience }, async () => {
    const source = holding(randomBytes(100_000_000))
    const cwd = scratch()
    const server = await serve('ch07/file_server', { cwd: source, deadline: 100_000 })
    await endsWith(run('ch07/file_client', [ip, server.port], { cwd, deadline: 100_000 }), { stdout: received })
    await endsWith(server.player, { stdout: thanks })
    expect(await digest(join(cwd, 'receive.dat'))).toBe(await digest(join(source, 'file_server.c')))
  })

  it('send to a C program, which thanks', async () => {
    const text = 'a text,\nof two lines\n'.repeat(100)
    const server = await serve('ch07/file_server', { cwd: holding(Buffer.from(text)) })
    await endsWith(peer('half_close_client', [ip, server.port, 'You are welcome']), { stdout: text })
    await endsWith(server.player, { stdout: 'Message from client: You are welcome \n' })
  })

  it('take from a C program, and thank', async () => {
    const bytes = randomBytes(12_345)
    const directory = holding(bytes)
    const server = await servePeer('half_close_server', [join(directory, 'file_server.c')])
    const cwd = scratch()
    await endsWith(run('ch07/file_client', [ip, server.port], { cwd }), { stdout: received })
    await endsWith(server.player, { stdout: '10: Thank you\n' })
    expect(readFileSync(join(cwd, 'receive.dat')).equals(bytes)).toBe(true)
  })

  it('write no memory into the file where there is no server', async () => {
    const cwd = scratch()
    const client = run('ch07/file_client', [ip, await freePort()], { cwd })
    const { status, signal } = await client.ends()
    // The thanks go to a socket that was never connected.
    expect([status, signal]).toEqual([null, 'SIGPIPE'])
    expect(readFileSync(join(cwd, 'receive.dat'))).toHaveLength(0)
  })

  it('do not crash where there is no file', async () => {
    const server = await serve('ch07/file_server', { cwd: scratch() })
    const client = peer('half_close_client', [ip, server.port, ''])
    const { status, signal, stderr } = await server.player.ends()
    expect([status, signal]).toEqual([1, null])
    expect(stderr).toContain('RangeError')
    await client.ends()
    expect(client.stdout).toBe('')
  })

  it('show their usage', async () => {
    await showsUsage('ch07/file_server', 'Usage: %s <port>\n')
    await showsUsage('ch07/file_client', 'Usage: %s <IP> <port>\n')
  })
})
