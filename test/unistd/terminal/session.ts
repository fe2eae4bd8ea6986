// Starts the program of this folder that its argument names as the leader of a session, with the slave of a new terminal as its descriptor 3.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { openpty } from 'libposix/pty.h'

const master = new Int32Array(1)
const slave = new Int32Array(1)
openpty(master, slave, null, null, null)
const program = fileURLToPath(new URL(`${process.argv[2]}.js`, import.meta.url))
const child = spawn(process.execPath, [program], {
  detached: true,
  stdio: ['ignore', 'pipe', 'inherit', slave[0]!],
})
child.stdout!.pipe(process.stdout)
