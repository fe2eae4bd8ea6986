// Reads two options and an operand: the example of getopt(3).
import { ch, type int, start } from 'libposix'
import { fprintf, printf, stderr } from 'libposix/stdio.h'
import { atoi, EXIT_FAILURE, EXIT_SUCCESS, exit } from 'libposix/stdlib.h'
import { getopt, optarg, optind } from 'libposix/unistd.h'

function main(argc: int, argv: string[]): int {
  let flags = 0
  let opt: int
  let nsecs = 0
  let tfnd = 0

  while ((opt = getopt(argc, argv, 'nt:')) !== -1) {
    switch (opt) {
      case ch('n'):
        flags = 1
        break
      case ch('t'):
        nsecs = atoi(optarg)
        tfnd = 1
        break
      default:
        fprintf(stderr, 'Usage: %s [-t nsecs] [-n] name\n', argv[0])
        exit(EXIT_FAILURE)
    }
  }
  printf('flags=%d; tfnd=%d; nsecs=%d; optind=%d\n', flags, tfnd, nsecs, optind)
  if (optind >= argc) {
    fprintf(stderr, 'Usage: a name is missing after the options\n')
    exit(EXIT_FAILURE)
  }
  printf('name argument = %s\n', argv[optind])
  exit(EXIT_SUCCESS)
}

start(main)
