import { createSocket } from 'unix-dgram'

const socket = createSocket('unix_dgram', (message, { path }) => socket.send(message, 0, message.length, path))
socket.bind(process.argv[2]!)
console.log(0)
