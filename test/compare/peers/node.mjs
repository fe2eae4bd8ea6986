import { spawn } from 'node:child_process'
import dgram from 'node:dgram'
import fs from 'node:fs'
import net from 'node:net'
import { after, equal, overrun, seen } from '../expect.mjs'

export const library = () => ({ net, dgram, fs, Socket: net.Socket, Datagram: dgram.Socket })

export const probes = {
  async tcp() {
    const server = net.createServer(socket => socket.pipe(socket)).listen(0, '127.0.0.1')
    await after(server, 'listening')
    const client = net.connect(server.address().port, '127.0.0.1')
    client.write('hello')
    seen((await after(client, 'data'))[0])
    return 'events; nothing blocks'
  },
  async udp() {
    const [a, b] = [dgram.createSocket('udp4'), dgram.createSocket('udp4')]
    for (const s of [a, b]) await new Promise(done => s.bind(0, '127.0.0.1', done))
    a.send('hello', b.address().port, '127.0.0.1')
    const [message, from] = await after(b, 'message')
    seen(message)
    equal(from.port, a.address().port)
  },
  dgram() {
    try {
      dgram.createSocket('unix_dgram')
    } catch (error) {
      return `no: ${error.code}`
    }
  },
  raw() {
    try {
      dgram.createSocket({ type: 'icmp' })
    } catch (error) {
      return `no: ${error.code}`
    }
  },
  async errno() {
    const error = await new Promise(done => net.connect(1, '127.0.0.1').on('error', done))
    equal([error.errno, error.code], [-111, 'ECONNREFUSED'])
    return 'in an Error, -errno'
  },
  async rights() {
    const child = spawn(process.execPath, ['-e', 'process.on("message", (m, socket) => socket.end("hello"))'], {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    })
    const server = net.createServer(socket => child.send('take', socket)).listen(0, '127.0.0.1')
    await after(server, 'listening')
    const client = net.connect(server.address().port, '127.0.0.1')
    seen((await after(client, 'data'))[0])
    child.kill()
    return "net's and dgram's sockets, to a child of Node's"
  },
  async signal() {
    let handled = false
    process.on('SIGALRM', () => {
      handled = true
    })
    const child = spawn('kill', ['-ALRM', String(process.pid)])
    await after(child, 'exit')
    // The signal may come after its sender has ended.
    while (!handled) await new Promise(done => setTimeout(done, 10))
    return 'events; no read blocks'
  },
  async storm() {
    let handled = 0
    process.on('SIGUSR2', () => {
      handled++
    })
    const child = spawn('sh', ['-c', `for i in $(seq 2000); do kill -USR2 ${process.pid}; done`])
    const ended = after(child, 'exit', 15_000)
    const kept = []
    const timer = setInterval(() => kept.push(...Array(1000).fill({})), 1)
    await ended
    clearInterval(timer)
    // Several that come at once are one event.
    while (handled === 0) await new Promise(done => setTimeout(done, 10))
    return 'yes, as events'
  },
  overrun: () => overrun(view => fs.readSync(fs.openSync('/dev/zero'), view, 0, 20)),
}
