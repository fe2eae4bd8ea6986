// Prints what comes from each file until all have ended: the example of poll(2).
import { array, char, type int, sizeof, start } from 'libposix'
import { O_RDONLY, open } from 'libposix/fcntl.h'
import { POLLERR, POLLHUP, POLLIN, poll, pollfd } from 'libposix/poll.h'
import { fflush, fprintf, perror, printf, stderr, stdout } from 'libposix/stdio.h'
import { EXIT_FAILURE, EXIT_SUCCESS, exit } from 'libposix/stdlib.h'
import { close, read } from 'libposix/unistd.h'

function main(argc: int, argv: string[]): int {
  const buf = char.array(10)

  if (argc < 2) {
    fprintf(stderr, 'Usage: %s file...\n', argv[0])
    exit(EXIT_FAILURE)
  }
  const nfds = argc - 1
  let num_open_fds = nfds
  const pfds = array(pollfd, nfds)
  for (let j = 0; j < nfds; j++) {
    if ((pfds[j].fd = open(argv[j + 1], O_RDONLY)) === -1) {
      perror('open')
      exit(EXIT_FAILURE)
    }
    printf('Opened file %d\n', j)
    pfds[j].events = POLLIN
  }
  fflush(stdout)
  while (num_open_fds > 0) {
    if (poll(pfds, nfds, -1) === -1) {
      perror('poll')
      exit(EXIT_FAILURE)
    }
    for (let j = 0; j < nfds; j++) {
      if (pfds[j].revents === 0) continue
      printf(
        '  file %d; events: %s%s%s\n',
        j,
        pfds[j].revents & POLLIN ? 'POLLIN ' : '',
        pfds[j].revents & POLLHUP ? 'POLLHUP ' : '',
        pfds[j].revents & POLLERR ? 'POLLERR ' : '',
      )
      if (pfds[j].revents & POLLIN) {
        const s = read(pfds[j].fd, buf, sizeof(buf))
        if (s === -1) {
          perror('read')
          exit(EXIT_FAILURE)
        }
        printf('    read %zd bytes: %.*s\n', s, s, buf)
      } else {
        printf('    closing file %d\n', j)
        if (close(pfds[j].fd) === -1) {
          perror('close')
          exit(EXIT_FAILURE)
        }
        pfds[j].fd = -1
        num_open_fds--
      }
    }
    fflush(stdout)
  }
  printf('All file descriptors closed; bye\n')
  exit(EXIT_SUCCESS)
}

start(main)
