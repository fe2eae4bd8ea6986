// Makes a file without a name, sealed as is asked for, and tries to change it: the first example of memfd_create(2).
import { type int, start } from 'libposix'
import { F_ADD_SEALS, F_SEAL_GROW, F_SEAL_SEAL, F_SEAL_SHRINK, F_SEAL_WRITE, fcntl } from 'libposix/fcntl.h'
import { fflush, fprintf, perror, printf, stderr, stdout } from 'libposix/stdio.h'
import { atoll, EXIT_FAILURE, EXIT_SUCCESS, exit } from 'libposix/stdlib.h'
import { strchr } from 'libposix/string.h'
import { MFD_ALLOW_SEALING, memfd_create } from 'libposix/sys/mman.h'
import { ftruncate, getpid, pause, write } from 'libposix/unistd.h'

function main(argc: int, argv: string[]): int {
  let seals = 0

  if (argc < 3) {
    fprintf(
      stderr,
      "Usage: %s name size [seals]\n\t'seals' is any of: g - F_SEAL_GROW, s - F_SEAL_SHRINK, w - F_SEAL_WRITE, S - F_SEAL_SEAL\n",
      argv[0],
    )
    exit(EXIT_FAILURE)
  }
  const fd = memfd_create(argv[1], MFD_ALLOW_SEALING)
  if (fd === -1) {
    perror('memfd_create')
    exit(EXIT_FAILURE)
  }
  if (ftruncate(fd, atoll(argv[2])) === -1) {
    perror('ftruncate')
    exit(EXIT_FAILURE)
  }
  if (argc > 3) {
    if (strchr(argv[3], 'g') !== null) seals |= F_SEAL_GROW
    if (strchr(argv[3], 's') !== null) seals |= F_SEAL_SHRINK
    if (strchr(argv[3], 'w') !== null) seals |= F_SEAL_WRITE
    if (strchr(argv[3], 'S') !== null) seals |= F_SEAL_SEAL
    if (fcntl(fd, F_ADD_SEALS, seals) === -1) {
      perror('fcntl')
      exit(EXIT_FAILURE)
    }
  }
  if (write(fd, 'x', 1) === -1) perror('write')
  if (ftruncate(fd, 2 * atoll(argv[2])) === -1) perror('ftruncate')
  printf('/proc/%d/fd/%d\n', getpid(), fd)
  fflush(stdout)
  pause()
  exit(EXIT_SUCCESS)
}

start(main)
