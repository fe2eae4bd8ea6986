// Asks for the child every three seconds, by waitpid() with WNOHANG, and does not block.
//
//   libposix run ch10/waitpid
//
// The child ends after 15 seconds.

import { type int, start } from 'libposix'
import { printf, puts } from 'libposix/stdio.h'
import { WEXITSTATUS, WIFEXITED, WNOHANG, waitpid } from 'libposix/sys/wait.h'
import { fork, sleep } from 'libposix/unistd.h'

function main(argc: int, argv: string[]): int {
  const status = Int32Array.of(0)
  const pid = fork()

  if (pid === 0) {
    sleep(15)
    return 24
  } else {
    while (!waitpid(-1, status, WNOHANG)) {
      sleep(3)
      puts('sleep 3sec.')
    }

    if (WIFEXITED(status[0])) printf('Child send %d \n', WEXITSTATUS(status[0]))
  }
  return 0
}

start(main)
