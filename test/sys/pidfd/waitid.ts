import { siginfo_t } from 'libposix/signal.h'
import { pidfd_open } from 'libposix/sys/pidfd.h'
import { P_PIDFD, WEXITED, waitid } from 'libposix/sys/wait.h'
import { _exit, fork } from 'libposix/unistd.h'

const pid = fork()
if (pid === 0) _exit(5)
const info = new siginfo_t()
console.log(waitid(P_PIDFD, pidfd_open(pid, 0), info, WEXITED), info.si_pid === pid, info.si_status)
