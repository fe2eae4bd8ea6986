// The recipes of docs/recipes/: what each page shows is a program that lies here, and does what the page says.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sizeof } from 'libposix'
import { ready } from 'libposix/loop'
import { POLLIN } from 'libposix/poll.h'
import { openpty } from 'libposix/pty.h'
import { AF_UNIX, connect, recv, SOCK_DGRAM, SOCK_SEQPACKET, send, socket } from 'libposix/sys/socket.h'
import { sockaddr_un } from 'libposix/sys/un.h'
import { close, read, write } from 'libposix/unistd.h'
import { describe, expect, it } from 'vitest'
import { patience } from './support/patience.ts'
import { place } from './support/place.ts'
import { node, type Player, start } from './support/program.ts'
import { programFile } from './support/run.ts'
import { own } from './support/sockets.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const names = readdirSync(`${root}docs/recipes`).map(file => basename(file, '.md'))
const dir = place()

function recipe(name: string, ...args: readonly string[]): Player {
  return start([node, programFile(name), ...args])
}

/** A socket that is connected to where a recipe listens. */
function connected(type: number, path: string): number {
  const s = own(socket(AF_UNIX, type, 0))
  const address = new sockaddr_un({ sun_family: AF_UNIX, sun_path: path })
  expect(connect(s, address, sizeof(address))).toBe(0)
  return s
}

/** What comes next, without blocking the loop that listens to the recipe. */
async function next(fd: number, receive: (buf: Buffer) => number): Promise<string> {
  expect(await ready(fd, POLLIN, { timeout: 15_000 * patience })).not.toBe(0)
  const buf = Buffer.alloc(1000)
  return buf.toString('latin1', 0, receive(buf))
}

describe('the recipes', () => {
  it.each(names)('%s shows its program', name => {
    const page = readFileSync(`${root}docs/recipes/${name}.md`, 'utf8')
    expect(/```ts\n(.*?)```/s.exec(page)?.[1]).toBe(readFileSync(`${root}test/recipes/${name}.ts`, 'utf8'))
  })
  it('are all in docs/loop.md', () => {
    const guide = readFileSync(`${root}docs/loop.md`, 'utf8')
    expect(names.filter(name => !guide.includes(`(recipes/${name}.md)`))).toEqual([])
    expect(names.length).toBeGreaterThan(6)
  })
})

it('datagram-server logs what it is sent', async () => {
  const path = dir.at('log')
  const server = recipe('datagram-server', path)
  await server.sees('listening')
  const s = connected(SOCK_DGRAM, path)
  for (const text of ['<11>one', '<166>two\nlines', 'no priority']) send(s, text, Buffer.byteLength(text), 0)
  await server.sees('facility 1, priority 3: one\n')
  await server.sees('facility 20, priority 6: two\nlines\n')
  await server.sees('facility 1, priority 5: ?\n')
})

it('seqpacket-echo keeps the packets apart', async () => {
  const path = dir.at('echo')
  const server = recipe('seqpacket-echo', path)
  await server.sees('listening')
  const clients = [connected(SOCK_SEQPACKET, path), connected(SOCK_SEQPACKET, path)]
  for (const s of clients) for (const text of ['one', 'two']) send(s, text, 3, 0)
  for (const s of clients)
    for (const text of ['one', 'two']) expect(await next(s, buf => recv(s, buf, 1000, 0))).toBe(text)
})

const ownNetwork = [
  'unshare',
  '-rn',
  'sh',
  '-c',
  'echo 0 0 > /proc/sys/net/ipv4/ping_group_range && ip link set lo up && exec "$@"',
  'sh',
] as const
const hasNetwork = spawnSync(ownNetwork[0], [...ownNetwork.slice(1), 'true']).status === 0

it.skipIf(!hasNetwork)('ping is answered (needs unshare and ip)', async () => {
  const ping = await start([...ownNetwork, node, programFile('ping'), '127.0.0.1']).ends()
  expect(ping.stdout.replace(/[\d.]+ ms/g, 'T')).toBe('127.0.0.1: 1 in T\n127.0.0.1: 2 in T\n127.0.0.1: 3 in T\n')
})

it('file-watcher tells what happens in a directory', async () => {
  const path = dir.at('watched')
  mkdirSync(path)
  const watcher = recipe('file-watcher', path)
  await watcher.sees('watching')
  writeFileSync(`${path}/a`, 'text')
  await watcher.sees('a: new\na: written\n')
  writeFileSync(dir.at('b'), '')
  renameSync(dir.at('b'), `${path}/long name`)
  await watcher.sees('long name: moved here\n')
  rmSync(`${path}/a`)
  await watcher.sees('a: gone\n')
})

it('children tells how each ended', async () => {
  const end = await recipe('children', 'exit 3', 'sleep 0.1; exit 4', 'true').ends()
  expect(end).toMatchObject({ status: 0, stdout: 'exit 3: 3\nsleep 0.1; exit 4: 4\ntrue: 0\n', stderr: '' })
})

it('sigint reads signals as messages', async () => {
  const waits = recipe('sigint')
  await waits.sees('waits\n')
  for (let i = 0; i < 2; i++) {
    waits.kill('SIGINT')
    await waits.sees(`signal 2 from process ${process.pid}\n`)
  }
  waits.kill('SIGTERM')
  expect(await waits.ends()).toMatchObject({ status: 0, signal: null })
})

it('serial-line answers each line', async () => {
  const [master, slave] = [new Int32Array(1), new Int32Array(1)]
  const name = Buffer.alloc(64)
  expect(openpty(master, slave, name, null, null)).toBe(0)
  const [far, near] = [own(master[0]!), slave[0]!]
  const line = recipe('serial-line', name.toString('latin1', 0, name.indexOf(0)))
  await line.sees('listening')
  close(near)
  write(far, 'AT\rATZ', 6)
  await line.sees('heard AT\n')
  expect(await next(far, buf => read(far, buf, 1000))).toBe('OK\r')
  write(far, '\r', 1)
  await line.sees('heard ATZ\n')
  expect(await next(far, buf => read(far, buf, 1000))).toBe('OK\r')
})
