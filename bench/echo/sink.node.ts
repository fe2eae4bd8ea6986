import { type AddressInfo, createServer } from 'node:net'

const server = createServer({ noDelay: true }, socket => {
  socket.on('data', () => {})
  socket.on('error', () => socket.destroy())
})
server.listen({ host: '0.0.0.0', port: 0, backlog: 4096 }, () => {
  console.log((server.address() as AddressInfo).port)
})
