// Tells all that becomes of a child: the example of wait(2).
import { int, start } from 'libposix'
import { fflush, perror, printf, stdout } from 'libposix/stdio.h'
import { atoi, EXIT_FAILURE, EXIT_SUCCESS, exit } from 'libposix/stdlib.h'
import { strsignal } from 'libposix/string.h'
import {
  WCONTINUED,
  WEXITSTATUS,
  WIFCONTINUED,
  WIFEXITED,
  WIFSIGNALED,
  WIFSTOPPED,
  WSTOPSIG,
  WTERMSIG,
  WUNTRACED,
  waitpid,
} from 'libposix/sys/wait.h'
import { _exit, fork, getpid, pause } from 'libposix/unistd.h'

function main(argc: int, argv: string[]): int {
  const wstatus = int()

  const cpid = fork()
  if (cpid === -1) {
    perror('fork')
    exit(EXIT_FAILURE)
  }
  if (cpid === 0) {
    printf('Child is %d\n', getpid())
    fflush(stdout)
    if (argc === 1) pause()
    _exit(atoi(argv[1]))
  }
  do {
    const w = waitpid(cpid, wstatus, WUNTRACED | WCONTINUED)
    if (w === -1) {
      perror('waitpid')
      exit(EXIT_FAILURE)
    }
    if (WIFEXITED(wstatus)) printf('exited, status=%d\n', WEXITSTATUS(wstatus))
    else if (WIFSIGNALED(wstatus)) printf('killed by signal %d (%s)\n', WTERMSIG(wstatus), strsignal(WTERMSIG(wstatus)))
    else if (WIFSTOPPED(wstatus)) printf('stopped by signal %d\n', WSTOPSIG(wstatus))
    else if (WIFCONTINUED(wstatus)) printf('continued\n')
    fflush(stdout)
  } while (!WIFEXITED(wstatus) && !WIFSIGNALED(wstatus))
  exit(EXIT_SUCCESS)
}

start(main)
