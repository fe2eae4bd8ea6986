// Takes the statuses of two children, so that neither stays a zombie.
//
//   libposix run ch10/wait                      meanwhile elsewhere: ps au
//
// Through a pipe the first line comes out twice: the second child has a copy of what its parent had not yet written.

import { type int, start } from 'libposix'
import { printf } from 'libposix/stdio.h'
import { exit } from 'libposix/stdlib.h'
import { WEXITSTATUS, WIFEXITED, wait } from 'libposix/sys/wait.h'
import { fork, sleep } from 'libposix/unistd.h'

function main(argc: int, argv: string[]): int {
  const status = Int32Array.of(0)
  let pid = fork()

  if (pid === 0) {
    return 3
  } else {
    printf('Child PID: %d \n', pid)
    pid = fork()
    if (pid === 0) {
      exit(7)
    } else {
      printf('Child PID: %d \n', pid)
      wait(status)
      if (WIFEXITED(status[0])) printf('Child send one: %d \n', WEXITSTATUS(status[0]))

      wait(status)
      if (WIFEXITED(status[0])) printf('Child send two: %d \n', WEXITSTATUS(status[0]))
      sleep(30)
    }
  }
  return 0
}

start(main)
