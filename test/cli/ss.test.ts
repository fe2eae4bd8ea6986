// `libposix ss`: the kernel's connections, of which this test makes some.
import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { describe, expect, it } from 'vitest'
import { patience } from '../support/patience.ts'
import { freePort, libposix, start } from '../support/program.ts'

const ss = (...args: (string | number)[]) => start(libposix(['ss', ...args]))

/** The rows of a table, cell by cell. */
function rows(text: string): string[][] {
  return text
    .trim()
    .split('\n')
    .slice(1)
    .map(line => line.trim().split(/ {1,}/))
}

/** Both ends of a connection over loopback. */
async function pair(): Promise<{ client: Socket; server: Socket; port: number; close(): void }> {
  const listener = createServer({ pauseOnConnect: true }).listen(0, '127.0.0.1')
  await once(listener, 'listening')
  const { port } = listener.address() as AddressInfo
  const client = connect(port, '127.0.0.1')
  const [server] = (await once(listener, 'connection')) as [Socket]
  return { client, server, port, close: () => listener.close() }
}

describe('libposix ss', () => {
  it('shows who listens, who is connected and what is unread', async () => {
    const { client, server, port, close } = await pair()
    client.write('unread')
    const { localPort } = client
    await expect
      .poll(async () => rows((await ss('-t', port).ends()).stdout).sort(), { timeout: 15_000 * patience })
      .toEqual(
        [
          ['LISTEN', '0', '0', `127.0.0.1:${port}`, '0.0.0.0:*'],
          ['ESTABLISHED', '6', '0', `127.0.0.1:${port}`, `127.0.0.1:${localPort}`],
          ['ESTABLISHED', '0', '0', `127.0.0.1:${localPort}`, `127.0.0.1:${port}`],
        ].sort(),
      )
    client.destroy()
    server.destroy()
    close()
  })

  it('shows TIME_WAIT, and how long it is yet', async () => {
    const { client, server, port, close } = await pair()
    const { localPort } = client
    server.on('end', () => server.end()).resume()
    client.resume().end()
    await Promise.all([once(client, 'close'), once(server, 'close')])
    close()
    const { stdout } = await ss(port).ends()
    const [row, ...more] = rows(stdout)
    expect(more).toEqual([])
    expect(row!.slice(0, 6)).toEqual(['TIME_WAIT', '0', '0', `127.0.0.1:${localPort}`, `127.0.0.1:${port}`, 'wait'])
    const seconds = Number(/^(\d+\.\d)s$/.exec(row![6]!)![1])
    expect(seconds).toBeGreaterThan(0)
    expect(seconds).toBeLessThanOrEqual(60)
    expect(stdout.split('\n').filter(line => line.length > 80)).toEqual([])
  })

  it('tells what has changed while it watches', async () => {
    const port = await freePort()
    const watching = ss('--watch', port)
    await watching.sees('State')
    const listener = createServer().listen(port, '127.0.0.1')
    await watching.sees('LISTEN')
    const client = connect(port, '127.0.0.1')
    await watching.sees('ESTABLISHED')
    client.destroy()
    listener.close()
    await watching.sees('TIME_WAIT')
    watching.kill('SIGINT')
    expect(await watching.ends()).toMatchObject({ signal: 'SIGINT' })
  })

  it('refuses what it does not know', async () => {
    for (const [args, message] of [
      [['-x'], 'ss has no option -x; see `libposix ss --help`'],
      [['http'], 'a port is a number up to 65535, unlike http'],
      [['1', '2'], 'ss does not know what to do with 2'],
    ] as const)
      expect(await ss(...args).ends()).toMatchObject({ status: 2, stderr: `libposix: ${message}\n` })
  })
})
