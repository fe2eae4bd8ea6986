// Prints when a timer goes off: the example of timerfd_create(2), in milliseconds.
import { type int, sizeof, start } from 'libposix'
import { uint64_t } from 'libposix/stdint.h'
import { fprintf, perror, printf, stderr } from 'libposix/stdio.h'
import { atoi, EXIT_FAILURE, EXIT_SUCCESS, exit, strtoull } from 'libposix/stdlib.h'
import { TFD_TIMER_ABSTIME, timerfd_create, timerfd_settime } from 'libposix/sys/timerfd.h'
import { CLOCK_MONOTONIC, CLOCK_REALTIME, clock_gettime, itimerspec, timespec } from 'libposix/time.h'
import { read } from 'libposix/unistd.h'

const begin = new timespec()
let first_call = true

function print_elapsed_time(): void {
  const curr = new timespec()

  if (first_call) {
    first_call = false
    if (clock_gettime(CLOCK_MONOTONIC, begin) === -1) {
      perror('clock_gettime')
      exit(EXIT_FAILURE)
    }
  }
  if (clock_gettime(CLOCK_MONOTONIC, curr) === -1) {
    perror('clock_gettime')
    exit(EXIT_FAILURE)
  }
  const nsecs = (curr.tv_sec - begin.tv_sec) * 1000000000 + curr.tv_nsec - begin.tv_nsec
  printf('%ld.%03ld: ', Math.trunc(nsecs / 1000000000), Math.trunc(nsecs / 1000000) % 1000)
}

function main(argc: int, argv: string[]): int {
  const new_value = new itimerspec()
  const exp = uint64_t()
  const now = new timespec()
  let max_exp = 1

  if (argc !== 2 && argc !== 4) {
    fprintf(stderr, 'Usage: %s init-msecs [interval-msecs max-exp]\n', argv[0])
    exit(EXIT_FAILURE)
  }
  if (clock_gettime(CLOCK_REALTIME, now) === -1) {
    perror('clock_gettime')
    exit(EXIT_FAILURE)
  }
  now.tv_nsec += atoi(argv[1]) * 1000000
  new_value.it_value.tv_sec = now.tv_sec + Math.trunc(now.tv_nsec / 1000000000)
  new_value.it_value.tv_nsec = now.tv_nsec % 1000000000
  new_value.it_interval.tv_sec = 0
  if (argc === 2) {
    new_value.it_interval.tv_nsec = 0
  } else {
    new_value.it_interval.tv_nsec = atoi(argv[2]) * 1000000
    max_exp = strtoull(argv[3], null, 10)
  }
  const fd = timerfd_create(CLOCK_REALTIME, 0)
  if (fd === -1) {
    perror('timerfd_create')
    exit(EXIT_FAILURE)
  }
  if (timerfd_settime(fd, TFD_TIMER_ABSTIME, new_value, null) === -1) {
    perror('timerfd_settime')
    exit(EXIT_FAILURE)
  }
  print_elapsed_time()
  printf('timer started\n')
  for (let tot_exp = 0n; tot_exp < max_exp; ) {
    if (read(fd, exp, sizeof(exp)) !== sizeof(exp)) {
      perror('read')
      exit(EXIT_FAILURE)
    }
    tot_exp += exp[0]
    print_elapsed_time()
    printf('read: %llu; total=%llu\n', exp[0], tot_exp)
  }
  exit(EXIT_SUCCESS)
}

start(main)
