import { pthread_atfork } from 'libposix/pthread.h'
import { waitpid } from 'libposix/sys/wait.h'
import { fork } from 'libposix/unistd.h'

const status = Int32Array.of(0)
pthread_atfork(
  null,
  () => {
    throw new Error('parent hook')
  },
  () => {
    throw new Error('child hook')
  },
)
const seen: string[] = []
pthread_atfork(null, () => seen.push('parent'), null)
process.on('uncaughtException', error => {
  if (pid !== 0) console.log((error as Error).message)
})
const pid = fork()
if (pid === 0) process.removeAllListeners('uncaughtException')
else {
  waitpid(pid, status, 0)
  console.log(seen.join(), status[0] >> 8)
}
