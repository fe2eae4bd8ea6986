// What writes-to-stderr.ts writes at once: a socket for datagrams keeps its writes apart.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { AF_UNIX, SOCK_DGRAM, socketpair } from 'libposix/sys/socket.h'
import { read } from 'libposix/unistd.h'

const pair = new Int32Array(2)
socketpair(AF_UNIX, SOCK_DGRAM, 0, pair)
const writer = fileURLToPath(new URL('./writes-to-stderr.js', import.meta.url))
const child = spawn(process.execPath, [writer], { stdio: ['ignore', 'ignore', pair[1]] })
await once(child, 'exit')
console.log(read(pair[0], Buffer.alloc(1000), 1000))
