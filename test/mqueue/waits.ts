import { readFileSync } from 'node:fs'
import { EINTR, errno } from 'libposix/errno.h'
import { O_CREAT, O_RDWR } from 'libposix/fcntl.h'
import { mq_notify, mq_open, mq_receive, mq_send, mq_unlink } from 'libposix/mqueue.h'
import { kill, SIGUSR1, SIGUSR2, sigaction } from 'libposix/signal.h'
import { printf } from 'libposix/stdio.h'
import { wait } from 'libposix/sys/wait.h'
import { _exit, fork, getpid, getppid } from 'libposix/unistd.h'

const name = `/libposix-${getpid()}`
const queue = mq_open(name, O_RDWR | O_CREAT, 0o600, null)
mq_unlink(name)
const action = new sigaction()
action.sa_handler = () => printf('handled ')
sigaction(SIGUSR1, action, null)
if (fork() === 0) {
  // Until the parent sleeps in the call.
  const asleep = (): boolean => /\) S /.test(readFileSync(`/proc/${getppid()}/stat`, 'latin1'))
  while (!asleep());
  kill(getppid(), SIGUSR1)
  _exit(0)
}
const result = mq_receive(queue, Buffer.alloc(8192), 8192, null)
printf('%s\n', result === -1 && errno === EINTR ? 'EINTR' : 'no EINTR')
wait(null)

action.sa_handler = () => printf('notified\n')
sigaction(SIGUSR2, action, null)
const event = Buffer.alloc(64)
event.writeInt32LE(SIGUSR2, 8)
mq_notify(queue, event)
mq_send(queue, 'a', 1, 0)
