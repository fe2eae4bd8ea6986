// Forks as near to the end of the stack as it lets a program: on the way back from there.
import { randomUUID } from 'node:crypto'
import { pthread_atfork } from 'libposix/pthread.h'
import { waitpid } from 'libposix/sys/wait.h'
import { _exit, fork } from 'libposix/unistd.h'

const calls: string[] = []
let forked = false
randomUUID()
if (process.argv[2] === 'warm' && fork() === 0) _exit(0)
pthread_atfork(
  () => calls.push('prepare'),
  () => calls.push('parent'),
  () => calls.push('child'),
)

function tryHere(): void {
  calls.length = 0
  const parent = process.pid
  try {
    const pid = fork()
    forked = true
    if (pid === 0) _exit(calls.join() === 'prepare,child' ? 3 : 4)
    const status = Int32Array.of(0)
    waitpid(pid, status, 0)
    console.log(status[0] >> 8, ...calls)
  } catch (error) {
    if (process.pid !== parent) _exit(5)
    if (!(error instanceof RangeError) || ![0, 2].includes(calls.length)) console.log(error, calls)
  }
}

function down(): void {
  try {
    down()
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
  }
  if (!forked) tryHere()
}

down()
