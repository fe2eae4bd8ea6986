// Reads signals from a descriptor: the example of signalfd(2).
import { type int, sizeof, start } from 'libposix'
import { SIG_BLOCK, SIGINT, SIGQUIT, sigaddset, sigemptyset, sigprocmask, sigset_t } from 'libposix/signal.h'
import { fflush, perror, printf, stdout } from 'libposix/stdio.h'
import { EXIT_FAILURE, EXIT_SUCCESS, exit } from 'libposix/stdlib.h'
import { signalfd, signalfd_siginfo } from 'libposix/sys/signalfd.h'
import { read } from 'libposix/unistd.h'

function main(): int {
  const fdsi = new signalfd_siginfo()
  const mask = new sigset_t()

  sigemptyset(mask)
  sigaddset(mask, SIGINT)
  sigaddset(mask, SIGQUIT)
  if (sigprocmask(SIG_BLOCK, mask, null) === -1) {
    perror('sigprocmask')
    exit(EXIT_FAILURE)
  }
  const sfd = signalfd(-1, mask, 0)
  if (sfd === -1) {
    perror('signalfd')
    exit(EXIT_FAILURE)
  }
  printf('ready\n')
  fflush(stdout)
  while (true) {
    if (read(sfd, fdsi, sizeof(fdsi)) !== sizeof(fdsi)) {
      perror('read')
      exit(EXIT_FAILURE)
    }
    if (fdsi.ssi_signo === SIGINT) {
      printf('Got SIGINT\n')
    } else if (fdsi.ssi_signo === SIGQUIT) {
      printf('Got SIGQUIT\n')
      exit(EXIT_SUCCESS)
    } else {
      printf('Read unexpected signal\n')
    }
    fflush(stdout)
  }
}

start(main)
