// Waits for standard input, but not for ever: the example of select(2).
import { type int, start } from 'libposix'
import { fprintf, perror, printf, stderr } from 'libposix/stdio.h'
import { atol, EXIT_FAILURE, EXIT_SUCCESS, exit } from 'libposix/stdlib.h'
import { FD_ISSET, FD_SET, FD_ZERO, fd_set, select, timeval } from 'libposix/sys/select.h'

function main(argc: int, argv: string[]): int {
  const tv = new timeval()
  const rfds = new fd_set()

  if (argc !== 2) {
    fprintf(stderr, 'Usage: %s <microseconds>\n', argv[0])
    exit(EXIT_FAILURE)
  }
  FD_ZERO(rfds)
  FD_SET(0, rfds)
  tv.tv_sec = Math.trunc(atol(argv[1]) / 1000000)
  tv.tv_usec = atol(argv[1]) % 1000000
  const retval = select(1, rfds, null, null, tv)
  if (retval === -1) perror('select()')
  else if (retval)
    printf(
      'Data is there, set: %d, time left: %s\n',
      FD_ISSET(0, rfds) !== 0,
      tv.tv_sec > 0 || tv.tv_usec > 0 ? 'yes' : 'no',
    )
  else printf('No data in time, set: %d, time left: %ld.%06ld\n', FD_ISSET(0, rfds) !== 0, tv.tv_sec, tv.tv_usec)
  exit(EXIT_SUCCESS)
}

start(main)
