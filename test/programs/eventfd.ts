// The child adds to a counter and the parent takes all: the example of eventfd(2).
import { type int, sizeof, start } from 'libposix'
import { uint64_t } from 'libposix/stdint.h'
import { fprintf, perror, printf, stderr } from 'libposix/stdio.h'
import { EXIT_FAILURE, EXIT_SUCCESS, exit, strtoull } from 'libposix/stdlib.h'
import { eventfd } from 'libposix/sys/eventfd.h'
import { wait } from 'libposix/sys/wait.h'
import { fork, read, write } from 'libposix/unistd.h'

function main(argc: int, argv: string[]): int {
  if (argc < 2) {
    fprintf(stderr, 'Usage: %s <num>...\n', argv[0])
    exit(EXIT_FAILURE)
  }
  const efd = eventfd(0, 0)
  if (efd === -1) {
    perror('eventfd')
    exit(EXIT_FAILURE)
  }
  switch (fork()) {
    case 0:
      for (let j = 1; j < argc; j++) {
        printf('Child writing %s to efd\n', argv[j])
        const u = uint64_t(strtoull(argv[j], null, 0))
        if (write(efd, u, sizeof(u)) !== sizeof(u)) {
          perror('write')
          exit(EXIT_FAILURE)
        }
      }
      printf('Child completed write loop\n')
      exit(EXIT_SUCCESS)
    case -1:
      perror('fork')
      exit(EXIT_FAILURE)
    default: {
      const u = uint64_t()
      wait(null)
      printf('Parent about to read\n')
      if (read(efd, u, sizeof(u)) !== sizeof(u)) {
        perror('read')
        exit(EXIT_FAILURE)
      }
      printf('Parent read %llu (%#llx) from efd\n', u[0], u[0])
      exit(EXIT_SUCCESS)
    }
  }
}

start(main)
