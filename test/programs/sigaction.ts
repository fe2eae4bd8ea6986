// Prints what each signal brings along until SIGUSR1 comes: SA_SIGINFO of sigaction(2), sigsuspend(2).
import { type int, start } from 'libposix'
import {
  SA_SIGINFO,
  SI_QUEUE,
  SIG_BLOCK,
  SIG_DFL,
  SIGKILL,
  SIGRTMIN,
  SIGUSR1,
  sigaction,
  sigaddset,
  sigemptyset,
  type siginfo_t,
  sigprocmask,
  sigset_t,
  sigsuspend,
} from 'libposix/signal.h'
import { fflush, perror, printf, stdout } from 'libposix/stdio.h'
import { EXIT_FAILURE, EXIT_SUCCESS, exit } from 'libposix/stdlib.h'
import { getpid } from 'libposix/unistd.h'

let signo = 0
let code = 0
let value = 0
let sender = 0

function handler(sig: int, info: siginfo_t): void {
  signo = sig
  code = info.si_code
  value = info.si_value.sival_int
  sender = info.si_pid
}

function main(): int {
  const act = new sigaction()
  const oldact = new sigaction()
  const mask = new sigset_t()
  const empty = new sigset_t()

  sigemptyset(mask)
  sigaddset(mask, SIGUSR1)
  sigaddset(mask, SIGRTMIN + 1)
  if (sigprocmask(SIG_BLOCK, mask, null) === -1) {
    perror('sigprocmask')
    exit(EXIT_FAILURE)
  }
  act.sa_flags = SA_SIGINFO
  act.sa_sigaction = handler
  sigemptyset(act.sa_mask)
  if (sigaction(SIGUSR1, act, oldact) === -1 || sigaction(SIGRTMIN + 1, act, null) === -1) {
    perror('sigaction')
    exit(EXIT_FAILURE)
  }
  printf('before: %s\n', oldact.sa_handler === SIG_DFL ? 'SIG_DFL' : 'a handler')
  if (sigaction(SIGUSR1, null, oldact) === -1) perror('sigaction')
  printf(
    'after: %s, SA_SIGINFO %s\n',
    oldact.sa_sigaction === handler ? 'the handler' : 'another',
    oldact.sa_flags & SA_SIGINFO ? 'set' : 'clear',
  )
  printf('pid %d\n', getpid())
  fflush(stdout)
  if (sigaction(SIGKILL, act, null) === -1) perror('sigaction(SIGKILL)')

  sigemptyset(empty)
  do {
    sigsuspend(empty)
    printf(
      'signal %d, code %d, value %d, from me: %s\n',
      signo,
      code,
      code === SI_QUEUE ? value : 0,
      sender === getpid() ? 'yes' : 'no',
    )
    fflush(stdout)
  } while (signo !== SIGUSR1)
  exit(EXIT_SUCCESS)
}

start(main)
