import { waitpid } from 'libposix/sys/wait.h'
import { _exit, fork, getpgrp, getpid, getsid, setsid } from 'libposix/unistd.h'

const pid = fork()
if (pid === 0) {
  console.log(setsid() === getpid(), getsid(0) === getpid(), getpgrp() === getpid())
  _exit(0)
}
waitpid(pid, null, 0)
