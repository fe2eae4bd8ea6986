import { createSocket } from 'unix-dgram'

let count = 0
const socket = createSocket('unix_dgram', (message, { path }) => {
  if (message.length > 1) return void count++
  const answer = Buffer.from(`${count}`)
  socket.send(answer, 0, answer.length, path)
})
socket.bind(process.argv[2]!)
console.log(0)
