import { EINTR, errno } from 'libposix/errno.h'
import { kill, SIGUSR1, sigaction } from 'libposix/signal.h'
import { printf } from 'libposix/stdio.h'
import { GETNCNT, IPC_CREAT, IPC_PRIVATE, IPC_RMID, sembuf, semctl, semget, semop } from 'libposix/sys/sem.h'
import { wait } from 'libposix/sys/wait.h'
import { _exit, fork, getppid } from 'libposix/unistd.h'

const set = semget(IPC_PRIVATE, 1, IPC_CREAT | 0o600)
const action = new sigaction()
action.sa_handler = () => printf('handled ')
sigaction(SIGUSR1, action, null)
if (fork() === 0) {
  while (semctl(set, 0, GETNCNT) === 0);
  kill(getppid(), SIGUSR1)
  _exit(0)
}
const result = semop(set, Object.assign(new sembuf(), { sem_num: 0, sem_op: -1 }), 1)
printf('%s\n', result === -1 && errno === EINTR ? 'EINTR' : 'no EINTR')
wait(null)
semctl(set, 0, IPC_RMID)
