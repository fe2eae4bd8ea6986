import { printf } from 'libposix/stdio.h'
import {
  GETNCNT,
  GETVAL,
  IPC_CREAT,
  IPC_PRIVATE,
  IPC_RMID,
  SEM_UNDO,
  sembuf,
  semctl,
  semget,
  semop,
} from 'libposix/sys/sem.h'
import { wait } from 'libposix/sys/wait.h'
import { _exit, fork } from 'libposix/unistd.h'

const set = semget(IPC_PRIVATE, 2, IPC_CREAT | 0o600)
const operate = (sem_num: number, sem_op: number, sem_flg: number): number =>
  semop(set, Object.assign(new sembuf(), { sem_num, sem_op, sem_flg }), 1)
if (fork() === 0) {
  operate(0, -1, SEM_UNDO)
  operate(1, 1, 0)
  // The parent looks at what was taken.
  operate(1, -2, 0)
  _exit(0)
}
while (semctl(set, 0, GETNCNT) === 0);
operate(0, 1, 0)
while (semctl(set, 1, GETVAL) !== 1);
printf('child took %d\n', 1 - semctl(set, 0, GETVAL))
operate(1, 1, 0)
wait(null)
printf('after its end %d\n', semctl(set, 0, GETVAL))
semctl(set, 0, IPC_RMID)
