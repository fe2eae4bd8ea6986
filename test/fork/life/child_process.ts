import { spawn } from 'node:child_process'
import { fork } from 'libposix/unistd.h'
import { end } from './status.ts'

const spawned = spawn('sh', ['-c', 'sleep 0.1; exit 5'])
const pid = fork()
if (pid === 0) process.exit(6)
spawned.on('exit', code => console.log('spawned', code))
console.log('forked', end(pid) >> 8)
