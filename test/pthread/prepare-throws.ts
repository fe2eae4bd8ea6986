import { pthread_atfork } from 'libposix/pthread.h'
import { waitpid } from 'libposix/sys/wait.h'
import { fork } from 'libposix/unistd.h'

const seen: string[] = []
pthread_atfork(
  () => {
    throw new Error('not now')
  },
  () => seen.push('never'),
  null,
)
pthread_atfork(
  () => seen.push('prepare'),
  () => seen.push('parent'),
  null,
)
try {
  fork()
} catch (error) {
  console.log((error as Error).message, seen.join())
}
console.log(waitpid(-1, null, 0))
