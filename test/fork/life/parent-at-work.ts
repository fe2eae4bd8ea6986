// The parent has reads, computations and a child of child_process under way.
import { spawn } from 'node:child_process'
import { pbkdf2 } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { fork } from 'libposix/unistd.h'
import { endsWell } from './status.ts'

for (let i = 0; i < 20; i++) {
  readFile('/proc/self/maps')
  pbkdf2('a', 'b', 1000, 8, 'sha1', () => {})
}
const sleeper = spawn('sleep', ['30'], { stdio: 'ignore' })
setTimeout(() => sleeper.kill(), 10)
const pid = fork()
if (pid === 0) console.log('child')
else endsWell(pid)
