import { start } from 'libposix'
import { printf } from 'libposix/stdio.h'
import { getopt, optarg, opterr, optind, optopt } from 'libposix/unistd.h'

start((argc, argv) => {
  printf('%s %d %d %d\n', String(optarg), optind, opterr, optopt)
  while (getopt(argc, argv, 'nt:') !== -1);
})
