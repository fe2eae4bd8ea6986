// Tells how another process's file is sealed: the second example of memfd_create(2).
import { type int, start } from 'libposix'
import {
  F_GET_SEALS,
  F_SEAL_GROW,
  F_SEAL_SEAL,
  F_SEAL_SHRINK,
  F_SEAL_WRITE,
  fcntl,
  O_RDWR,
  open,
} from 'libposix/fcntl.h'
import { fprintf, perror, printf, stderr } from 'libposix/stdio.h'
import { EXIT_FAILURE, EXIT_SUCCESS, exit } from 'libposix/stdlib.h'
import { fstat, stat } from 'libposix/sys/stat.h'

function main(argc: int, argv: string[]): int {
  const sb = new stat()

  if (argc !== 2) {
    fprintf(stderr, 'Usage: %s /proc/PID/fd/FD\n', argv[0])
    exit(EXIT_FAILURE)
  }
  const fd = open(argv[1], O_RDWR)
  if (fd === -1) {
    perror('open')
    exit(EXIT_FAILURE)
  }
  const seals = fcntl(fd, F_GET_SEALS)
  if (seals === -1) {
    perror('fcntl')
    exit(EXIT_FAILURE)
  }
  printf('Existing seals:')
  if (seals & F_SEAL_SEAL) printf(' SEAL')
  if (seals & F_SEAL_GROW) printf(' GROW')
  if (seals & F_SEAL_WRITE) printf(' WRITE')
  if (seals & F_SEAL_SHRINK) printf(' SHRINK')
  printf('\n')
  if (fstat(fd, sb) === -1) {
    perror('fstat')
    exit(EXIT_FAILURE)
  }
  printf('Size: %lld\n', sb.st_size)
  exit(EXIT_SUCCESS)
}

start(main)
