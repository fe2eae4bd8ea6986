// What a program that the child execs starts with, where a signal came right before fork, and where the program blocks one.
import { SIG_BLOCK, SIGUSR1, SIGUSR2, sigaddset, signal, sigprocmask, sigset_t } from 'libposix/signal.h'
import { waitpid } from 'libposix/sys/wait.h'
import { _exit, execvp, fork } from 'libposix/unistd.h'

function show(): void {
  process.kill(process.pid, 'SIGUSR1')
  const pid = fork()
  if (pid === 0) {
    execvp('grep', ['grep', '-E', '^(SigBlk|SigPnd|ShdPnd)', '/proc/self/status'])
    _exit(127)
  }
  waitpid(pid, null, 0)
}

signal(SIGUSR1, () => {})
show()
const set = new sigset_t()
sigaddset(set, SIGUSR2)
sigprocmask(SIG_BLOCK, set, null)
show()
