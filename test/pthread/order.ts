import { pthread_atfork } from 'libposix/pthread.h'
import { waitpid } from 'libposix/sys/wait.h'
import { fork } from 'libposix/unistd.h'

const seen: string[] = []
for (const n of [1, 2])
  pthread_atfork(
    () => seen.push(`prepare${n}`),
    () => seen.push(`parent${n}`),
    () => seen.push(`child${n}`),
  )
pthread_atfork(null, null, null)
const pid = fork()
if (pid === 0) {
  console.log(seen.join())
  process.exit()
}
waitpid(pid, null, 0)
console.log(seen.join())
