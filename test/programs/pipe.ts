// The child prints what the parent writes into a pipe: the example of pipe(2).
import { char, int, start } from 'libposix'
import { fprintf, perror, stderr } from 'libposix/stdio.h'
import { EXIT_FAILURE, EXIT_SUCCESS, exit } from 'libposix/stdlib.h'
import { strlen } from 'libposix/string.h'
import { wait } from 'libposix/sys/wait.h'
import { _exit, close, fork, pipe, read, STDOUT_FILENO, write } from 'libposix/unistd.h'

function main(argc: int, argv: string[]): int {
  const pipefd = int.array(2)
  const buf = char(0)

  if (argc !== 2) {
    fprintf(stderr, 'Usage: %s <string>\n', argv[0])
    exit(EXIT_FAILURE)
  }
  if (pipe(pipefd) === -1) {
    perror('pipe')
    exit(EXIT_FAILURE)
  }
  const cpid = fork()
  if (cpid === -1) {
    perror('fork')
    exit(EXIT_FAILURE)
  }
  if (cpid === 0) {
    close(pipefd[1])
    while (read(pipefd[0], buf, 1) > 0) write(STDOUT_FILENO, buf, 1)
    write(STDOUT_FILENO, '\n', 1)
    close(pipefd[0])
    _exit(EXIT_SUCCESS)
  }
  close(pipefd[0])
  write(pipefd[1], argv[1], strlen(argv[1]))
  close(pipefd[1])
  wait(null)
  return EXIT_SUCCESS
}

start(main)
