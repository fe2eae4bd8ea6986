// Forks where nobody cares for the child's end: the example of fork(2). What was printed and not written before is written by both.
import { type int, start } from 'libposix'
import { SIG_ERR, SIG_IGN, SIGCHLD, signal } from 'libposix/signal.h'
import { perror, printf } from 'libposix/stdio.h'
import { EXIT_FAILURE, EXIT_SUCCESS, exit } from 'libposix/stdlib.h'
import { wait } from 'libposix/sys/wait.h'
import { fork } from 'libposix/unistd.h'

function main(): int {
  printf('before ')
  if (signal(SIGCHLD, SIG_IGN) === SIG_ERR) {
    perror('signal')
    exit(EXIT_FAILURE)
  }
  const pid = fork()
  switch (pid) {
    case -1:
      perror('fork')
      exit(EXIT_FAILURE)
    case 0:
      printf('child: exiting\n')
      exit(EXIT_SUCCESS)
    default:
      if (wait(null) === -1) perror('wait')
      printf('parent: exiting\n')
      exit(EXIT_SUCCESS)
  }
}

start(main)
