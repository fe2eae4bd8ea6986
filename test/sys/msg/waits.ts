import { readFileSync } from 'node:fs'
import { EINTR, errno } from 'libposix/errno.h'
import { kill, SIGUSR1, sigaction } from 'libposix/signal.h'
import { fflush, printf, stdout } from 'libposix/stdio.h'
import { IPC_CREAT, IPC_PRIVATE, IPC_RMID, msgbuf, msgctl, msgget, msgrcv } from 'libposix/sys/msg.h'
import { wait } from 'libposix/sys/wait.h'
import { _exit, fork, getppid } from 'libposix/unistd.h'

const queue = msgget(IPC_PRIVATE, IPC_CREAT | 0o600)
const action = new sigaction()
action.sa_handler = () => printf('handled ')
sigaction(SIGUSR1, action, null)
printf('waiting ')
fflush(stdout)
if (fork() === 0) {
  // Until the parent sleeps in the call.
  const asleep = () => /\) S /.test(readFileSync(`/proc/${getppid()}/stat`, 'latin1'))
  while (!asleep());
  kill(getppid(), SIGUSR1)
  _exit(0)
}
const result = msgrcv(queue, new msgbuf(), 1, 0, 0)
printf('%d %s ', result, errno === EINTR ? 'EINTR' : String(errno))
const status = Int32Array.of(-1)
wait(status)
printf('child %d\n', status[0]!)
msgctl(queue, IPC_RMID, null)
