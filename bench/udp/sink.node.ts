import { createSocket } from 'node:dgram'

const socket = createSocket('udp4')
let count = 0
socket.on('message', (message, { port, address }) => {
  if (message.length > 1) count++
  else socket.send(`${count}`, port, address)
})
socket.bind(0, '0.0.0.0', () => console.log(socket.address().port))
