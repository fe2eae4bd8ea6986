import { watch } from 'libposix/loop'
import { POLLIN, POLLOUT } from 'libposix/poll.h'
import { waitpid } from 'libposix/sys/wait.h'
import { close, fork, write } from 'libposix/unistd.h'
import { pair } from './pair.ts'

const [a, b] = pair()
const watcher = watch(a, POLLIN, revents => {
  watcher.close()
  console.log('parent heard', revents)
})
const pid = fork()
if (pid === 0) {
  watcher.events = POLLOUT
  watcher.close()
  for (const fd of [a, b]) close(fd)
  console.log('child done')
} else {
  waitpid(pid, null, 0)
  write(b, 'x', 1)
}
