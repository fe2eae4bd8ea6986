import { createSocket } from 'node:dgram'

const socket = createSocket('udp4')
socket.on('message', (message, { port, address }) => socket.send(message, port, address))
socket.bind(0, '0.0.0.0', () => console.log(socket.address().port))
