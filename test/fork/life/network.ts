import dgram from 'node:dgram'
import { once } from 'node:events'
import net, { type AddressInfo } from 'node:net'
import { fork } from 'libposix/unistd.h'
import { endsWell } from './status.ts'

if (fork() === 0) {
  const server = net.createServer(socket => socket.end('over tcp'))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const socket = net.connect((server.address() as AddressInfo).port, '127.0.0.1')
  for await (const chunk of socket) console.log(String(chunk))
  server.close()
  const datagrams = dgram.createSocket('udp4').bind(0, '127.0.0.1')
  await once(datagrams, 'listening')
  datagrams.send('over udp', datagrams.address().port, '127.0.0.1')
  const [text] = await once(datagrams, 'message')
  console.log(String(text))
  datagrams.close()
} else endsWell(-1)
