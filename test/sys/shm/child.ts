// A child writes into a segment that it was born with; the parent reads it.
import { printf } from 'libposix/stdio.h'
import { exit } from 'libposix/stdlib.h'
import { IPC_CREAT, IPC_PRIVATE, IPC_RMID, shmat, shmctl, shmget } from 'libposix/sys/shm.h'
import { waitpid } from 'libposix/sys/wait.h'
import { fork } from 'libposix/unistd.h'

const id = shmget(IPC_PRIVATE, 100, IPC_CREAT | 0o600)
const memory = shmat(id, null, 0)
shmctl(id, IPC_RMID, null)
if (memory === -1) exit(1)
const pid = fork()
if (pid === 0) {
  memory[0] = 7
  exit(0)
}
waitpid(pid, null, 0)
printf('child %d\n', memory[0]!)
exit(0)
