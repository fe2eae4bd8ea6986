// Sends a signal that carries a number: sigqueue(3).
import { type int, start } from 'libposix'
import { sigqueue, sigval } from 'libposix/signal.h'
import { fprintf, perror, stderr } from 'libposix/stdio.h'
import { atoi, EXIT_FAILURE, EXIT_SUCCESS, exit } from 'libposix/stdlib.h'

function main(argc: int, argv: string[]): int {
  const value = new sigval()

  if (argc !== 4) {
    fprintf(stderr, 'Usage: %s <pid> <signal> <value>\n', argv[0])
    exit(EXIT_FAILURE)
  }
  value.sival_int = atoi(argv[3])
  if (sigqueue(atoi(argv[1]), atoi(argv[2]), value) === -1) {
    perror('sigqueue')
    exit(EXIT_FAILURE)
  }
  exit(EXIT_SUCCESS)
}

start(main)
