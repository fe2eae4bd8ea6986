// A thread for each word, which returns it in capitals: the example of pthread_create(3).
import { ch, char, type int, start, str } from 'libposix'
import { toupper } from 'libposix/ctype.h'
import {
  pthread_attr_destroy,
  pthread_attr_getstacksize,
  pthread_attr_init,
  pthread_attr_setstacksize,
  pthread_attr_t,
  pthread_create,
  pthread_join,
  pthread_t,
} from 'libposix/pthread.h'
import { fprintf, printf, stderr } from 'libposix/stdio.h'
import { EXIT_FAILURE, EXIT_SUCCESS, exit, strtoul } from 'libposix/stdlib.h'
import { strcpy, strerror, strlen } from 'libposix/string.h'
import { size_t } from 'libposix/sys/types.h'
import { getopt, optarg, optind } from 'libposix/unistd.h'

export function thread_start(arg: string): string {
  const uargv = char.array(strlen(arg) + 1)

  strcpy(uargv, arg)
  for (let p = 0; uargv[p] !== 0; p++) uargv[p] = toupper(uargv[p])
  return str(uargv)
}

function main(argc: int, argv: string[]): int {
  const attr = new pthread_attr_t()
  const size = size_t()
  const res: [string] = ['']
  let opt: int
  let stack_size = -1
  let s: int

  while ((opt = getopt(argc, argv, 's:')) !== -1) {
    switch (opt) {
      case ch('s'):
        stack_size = strtoul(optarg, null, 0)
        break
      default:
        fprintf(stderr, 'Usage: %s [-s stack-size] arg...\n', argv[0])
        exit(EXIT_FAILURE)
    }
  }
  const num_threads = argc - optind
  if ((s = pthread_attr_init(attr)) !== 0) {
    fprintf(stderr, 'pthread_attr_init: %s\n', strerror(s))
    exit(EXIT_FAILURE)
  }
  if (stack_size > 0 && (s = pthread_attr_setstacksize(attr, stack_size)) !== 0) {
    fprintf(stderr, 'pthread_attr_setstacksize: %s\n', strerror(s))
    exit(EXIT_FAILURE)
  }
  if (stack_size > 0) {
    pthread_attr_getstacksize(attr, size)
    printf('stack size %#zx\n', size[0])
  }
  const thread_id = pthread_t.array(num_threads)
  for (let tnum = 0; tnum < num_threads; tnum++)
    if ((s = pthread_create(thread_id.subarray(tnum), attr, thread_start, argv[optind + tnum])) !== 0) {
      fprintf(stderr, 'pthread_create: %s\n', strerror(s))
      exit(EXIT_FAILURE)
    }
  pthread_attr_destroy(attr)
  for (let tnum = 0; tnum < num_threads; tnum++) {
    if ((s = pthread_join(thread_id[tnum], res)) !== 0) {
      fprintf(stderr, 'pthread_join: %s\n', strerror(s))
      exit(EXIT_FAILURE)
    }
    printf('Joined with thread %d; returned value was %s\n', tnum + 1, res[0])
  }
  exit(EXIT_SUCCESS)
}

start(main)
