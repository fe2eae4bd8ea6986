// A process for every connection as Node does it: a new Node, which is sent the socket.
import { fork } from 'node:child_process'
import { type AddressInfo, createServer, type Socket } from 'node:net'

if (process.send) {
  process.once('message', (_, socket: Socket) => {
    socket.on('data', data => socket.write(data))
    socket.on('error', () => socket.destroy())
    socket.on('close', () => process.exit())
    socket.resume()
  })
} else {
  const server = createServer({ noDelay: true, pauseOnConnect: true }, socket => {
    fork(import.meta.filename, [], { execArgv: [] }).send('socket', socket)
  })
  server.listen({ host: '0.0.0.0', port: 0, backlog: 4096 }, () => {
    console.log((server.address() as AddressInfo).port)
  })
}
