// Ties parent and child to a processor each: the example of sched_setaffinity(2).
import { type int, sizeof, start } from 'libposix'
import {
  CPU_COUNT,
  CPU_ISSET,
  CPU_SET,
  CPU_ZERO,
  cpu_set_t,
  sched_getaffinity,
  sched_getcpu,
  sched_setaffinity,
} from 'libposix/sched.h'
import { fprintf, perror, printf, stderr } from 'libposix/stdio.h'
import { atoi, EXIT_FAILURE, EXIT_SUCCESS, exit } from 'libposix/stdlib.h'
import { wait } from 'libposix/sys/wait.h'
import { fork, getpid } from 'libposix/unistd.h'

function run_on(cpu: int, who: string): void {
  const set = new cpu_set_t()

  CPU_ZERO(set)
  CPU_SET(cpu, set)
  if (sched_setaffinity(getpid(), sizeof(set), set) === -1) {
    perror('sched_setaffinity')
    exit(EXIT_FAILURE)
  }
  CPU_ZERO(set)
  if (sched_getaffinity(0, sizeof(set), set) === -1) {
    perror('sched_getaffinity')
    exit(EXIT_FAILURE)
  }
  printf(
    '%s: %d processor, this one: %s, on it: %s\n',
    who,
    CPU_COUNT(set),
    CPU_ISSET(cpu, set) ? 'yes' : 'no',
    sched_getcpu() === cpu ? 'yes' : 'no',
  )
}

function main(argc: int, argv: string[]): int {
  if (argc !== 3) {
    fprintf(stderr, 'Usage: %s parent-cpu child-cpu\n', argv[0])
    exit(EXIT_FAILURE)
  }
  const parent_cpu = atoi(argv[1])
  const child_cpu = atoi(argv[2])
  switch (fork()) {
    case -1:
      perror('fork')
      exit(EXIT_FAILURE)
    case 0:
      run_on(child_cpu, 'child')
      exit(EXIT_SUCCESS)
    default:
      wait(null)
      run_on(parent_cpu, 'parent')
      exit(EXIT_SUCCESS)
  }
}

start(main)
