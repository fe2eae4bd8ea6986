// Names itself, and adopts a grandchild that is told of its parent's death: three uses of prctl(2).
import { char, int, start } from 'libposix'
import { SIGUSR1 } from 'libposix/signal.h'
import { fflush, fprintf, perror, printf, stderr, stdout } from 'libposix/stdio.h'
import { EXIT_FAILURE, EXIT_SUCCESS, exit } from 'libposix/stdlib.h'
import {
  PR_GET_NAME,
  PR_GET_PDEATHSIG,
  PR_SET_CHILD_SUBREAPER,
  PR_SET_DUMPABLE,
  PR_SET_NAME,
  PR_SET_PDEATHSIG,
  prctl,
} from 'libposix/sys/prctl.h'
import { WEXITSTATUS, WTERMSIG, wait, waitpid } from 'libposix/sys/wait.h'
import { _exit, close, fork, pause, pipe, read, write } from 'libposix/unistd.h'

function main(argc: int, argv: string[]): int {
  const pipefd = int.array(2)
  const sig = int(-1)
  const status = int()
  const name = char.array(16)
  const byte = char()

  if (argc !== 2) {
    fprintf(stderr, 'Usage: %s <name>\n', argv[0])
    exit(EXIT_FAILURE)
  }
  if (prctl(PR_SET_NAME, argv[1]) === -1 || prctl(PR_GET_NAME, name) === -1) {
    perror('prctl')
    exit(EXIT_FAILURE)
  }
  printf('name: %s\n', name)
  if (prctl(PR_SET_DUMPABLE, 7, 0, 0, 0) === -1) perror('PR_SET_DUMPABLE')
  fflush(stdout)
  if (prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0) === -1 || pipe(pipefd) === -1) {
    perror('pipe')
    exit(EXIT_FAILURE)
  }
  const middle = fork()
  if (middle === 0) {
    if (fork() === 0) {
      prctl(PR_SET_PDEATHSIG, SIGUSR1)
      prctl(PR_GET_PDEATHSIG, sig)
      printf("on the parent's death: %d\n", sig[0])
      fflush(stdout)
      close(pipefd[0])
      if (write(pipefd[1], 'x', 1) === -1) _exit(EXIT_FAILURE)
      while (true) pause()
    }
    close(pipefd[1])
    if (read(pipefd[0], byte, 1) === -1) _exit(EXIT_FAILURE)
    _exit(3)
  }
  waitpid(middle, status, 0)
  printf('child: %d\n', WEXITSTATUS(status))
  if (wait(status) === -1) {
    perror('wait')
    exit(EXIT_FAILURE)
  }
  printf('grandchild, which came to us: signal %d\n', WTERMSIG(status))
  exit(EXIT_SUCCESS)
}

start(main)
