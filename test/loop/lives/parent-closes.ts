import { watch } from 'libposix/loop'
import { POLLIN } from 'libposix/poll.h'
import { waitpid } from 'libposix/sys/wait.h'
import { close, fork, write } from 'libposix/unistd.h'
import { pair } from './pair.ts'

const [a, b] = pair()
const watcher = watch(a, POLLIN, revents => {
  console.log(pid === 0 ? 'child' : 'parent', revents)
  if (pid === 0) return watcher.close()
  write(b, 'x', 1)
  waitpid(pid, null, 0)
})
const pid = fork()
if (pid > 0) close(a)
