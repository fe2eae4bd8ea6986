import { ECHILD, errno } from 'libposix/errno.h'
import { CLD_EXITED, SIGCHLD, siginfo_t } from 'libposix/signal.h'
import { P_ALL, P_PID, WEXITED, WNOWAIT, waitid } from 'libposix/sys/wait.h'
import { child } from './children.ts'

const info = new siginfo_t()
const pid = child(6)
console.log(
  waitid(P_PID, pid, info, WEXITED | WNOWAIT),
  info.si_pid === pid,
  info.si_status,
  info.si_signo === SIGCHLD,
  info.si_code === CLD_EXITED,
)
console.log(waitid(P_ALL, 0, null, WEXITED), waitid(P_ALL, 0, null, WEXITED), errno === ECHILD)
