import { watch } from 'libposix/loop'
import { POLLIN } from 'libposix/poll.h'
import { waitpid } from 'libposix/sys/wait.h'
import { _exit, fork, write } from 'libposix/unistd.h'
import { withoutDescriptors } from '../../support/descriptors.ts'
import { pair } from './pair.ts'

const [a, b] = pair()
write(b, 'x', 1)
const watcher = watch(a, POLLIN, revents => {
  watcher.close()
  write(1, `child heard ${revents}\n`, 14)
  _exit(0)
})
const pid = withoutDescriptors(fork)
if (pid > 0) {
  watcher.close()
  waitpid(pid, null, 0)
}
