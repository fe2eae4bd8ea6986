import { _exit, execv, fork } from 'libposix/unistd.h'
import { end } from './status.ts'

const pid = fork()
if (pid === 0) {
  execv('/bin/sh', ['sh', '-c', 'echo from sh; exit 9'])
  _exit(127)
}
console.log(end(pid) >> 8)
