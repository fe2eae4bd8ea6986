// Waits for the end of any process: the example of pidfd_open(2).
import { type int, start } from 'libposix'
import { POLLIN, poll, pollfd } from 'libposix/poll.h'
import { fflush, fprintf, perror, printf, stderr, stdout } from 'libposix/stdio.h'
import { atoi, EXIT_FAILURE, EXIT_SUCCESS, exit } from 'libposix/stdlib.h'
import { pidfd_open } from 'libposix/sys/pidfd.h'
import { close } from 'libposix/unistd.h'

function main(argc: int, argv: string[]): int {
  const fds = new pollfd()

  if (argc !== 2) {
    fprintf(stderr, 'Usage: %s <pid>\n', argv[0])
    exit(EXIT_FAILURE)
  }
  const pidfd = pidfd_open(atoi(argv[1]), 0)
  if (pidfd === -1) {
    perror('pidfd_open')
    exit(EXIT_FAILURE)
  }
  printf('waiting\n')
  fflush(stdout)
  fds.fd = pidfd
  fds.events = POLLIN
  const ready = poll(fds, 1, -1)
  if (ready === -1) {
    perror('poll')
    exit(EXIT_FAILURE)
  }
  printf('Events (%#x): POLLIN is %sset\n', fds.revents, fds.revents & POLLIN ? '' : 'not ')
  close(pidfd)
  exit(EXIT_SUCCESS)
}

start(main)
