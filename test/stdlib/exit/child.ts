import { fflush, printf, stdout } from 'libposix/stdio.h'
import { atexit, exit } from 'libposix/stdlib.h'
import { wait } from 'libposix/sys/wait.h'
import { fork } from 'libposix/unistd.h'
import { say } from './say.ts'

atexit(() => {
  printf('%s ', process.pid === parent ? 'parent' : 'child')
  fflush(stdout)
})
const parent = process.pid
const pid = fork()
if (pid === 0) {
  atexit(say('own'))
  exit(6)
}
const status = new Int32Array(1)
wait(status)
printf('%d ', status[0] >> 8)
