import { forkpty } from 'libposix/pty.h'
import { waitpid } from 'libposix/sys/wait.h'
import { _exit, execv, isatty, read, write } from 'libposix/unistd.h'

const master = Int32Array.of(0)
const pid = forkpty(master, null, null, null)
if (pid === 0) {
  write(1, `js ${isatty(0)}\n`, 5)
  execv('/bin/sh', ['sh', '-c', 'test -t 1 && echo terminal; exit 4'])
  _exit(127)
}
const status = Int32Array.of(0)
const buffer = Buffer.alloc(100)
let text = ''
for (let n: number; (n = read(master[0], buffer, 100)) > 0; ) text += buffer.toString('utf8', 0, n)
waitpid(pid, status, 0)
console.log(JSON.stringify(text), status[0] >> 8)
