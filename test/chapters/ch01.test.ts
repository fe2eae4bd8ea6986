import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { peer, run, runWords, scratch, start } from '../support/program.ts'
import { endsWith, failsToBind, ip, isRefused, printsGolden, serve, servePeer, showsUsage } from './play.ts'

const hello = 'Message from server: Hello World! \n'

describe('hello_server and hello_client', () => {
  for (const terminal of [false, true]) {
    it(`greet each other ${terminal ? 'on a terminal' : 'through pipes'}`, async () => {
      const server = await serve('ch01/hello_server', { terminal })
      await endsWith(run('ch01/hello_client', [ip, server.port], { terminal }), { stdout: hello })
      await endsWith(server.player)
    })
  }

  it('greet C programs', async () => {
    const server = await serve('ch01/hello_server')
    await endsWith(peer('greet_client', [ip, server.port]), {
      stdout: `${Buffer.from('Hello World!\0').toString('hex')}\n`,
    })
    await endsWith(server.player)
    const other = await servePeer('greet_server', [13])
    await endsWith(run('ch01/hello_client', [ip, other.port]), { stdout: hello })
  })

  it('show their usage', async () => {
    await showsUsage('ch01/hello_server', 'Usage : %s <port>\n')
    await showsUsage('ch01/hello_client', 'Usage : %s <IP> <port>\n')
  })

  it('say which call failed', async () => {
    await failsToBind('ch01/hello_server')
    await isRefused('ch01/hello_client')
    // A name is no address: inet_addr() makes it 255.255.255.255.
    await endsWith(run('ch01/hello_client', ['localhost', 1]), { status: 1, stderr: 'connect() error!\n' })
  })
})

describe('fd_seri', () => {
  it('gets the descriptors that C gets', async () => {
    const cwd = scratch()
    await printsGolden('ch01/fd_seri', { cwd })
    await printsGolden('ch01/fd_seri', { cwd, terminal: true })
    expect(statSync(join(cwd, 'test.dat')).mode & 0o777).toBe(0o644 & ~process.umask())
  })

  it('leaves those alone that it was given', async () => {
    const words = runWords('ch01/fd_seri')
    const given = start(['sh', '-c', 'exec "$@" 4</dev/null 6>&1', 'sh', ...words], { cwd: scratch() })
    await endsWith(given, { stdout: 'file descriptor 1: 3\nfile descriptor 2: 5\nfile descriptor 3: 7\n' })
  })
})

describe('low_open and low_read', () => {
  it('write and read data.txt', async () => {
    const cwd = scratch()
    await endsWith(run('ch01/low_read', [], { cwd }), { status: 1, stderr: 'open() error!\n' })
    await printsGolden('ch01/low_open', { cwd })
    expect(readFileSync(join(cwd, 'data.txt'), 'latin1')).toBe("Let's go!\n\0")
    await printsGolden('ch01/low_read', { cwd })
  })
})

describe('ansi_cpy and low_cpy', () => {
  it.each(['ch01/ansi_cpy', 'ch01/low_cpy'])('%s copies any bytes', async program => {
    const cwd = scratch()
    for (const size of [0, 29, 30, 31, 100, 12345]) {
      const bytes = Buffer.from(Array.from({ length: size }, (_, i) => (i * 7) % 256))
      writeFileSync(join(cwd, 'src.dat'), bytes)
      await endsWith(run(program, [], { cwd }))
      expect(readFileSync(join(cwd, 'dst.dat')).equals(bytes)).toBe(true)
    }
  })

  it.each(['ch01/ansi_cpy', 'ch01/low_cpy'])('%s misses its source', async program => {
    await endsWith(run(program, [], { cwd: scratch() }), { status: 255, stdout: 'file open error\n' })
  })
})
