// A zombie: the child has ended, and its parent does not ask for 30 seconds.
//
//   libposix run ch10/zombie                    meanwhile elsewhere: ps au
//
// ps shows the child with state Z until the parent ends.

import { type int, start } from 'libposix'
import { printf, puts } from 'libposix/stdio.h'
import { fork, sleep } from 'libposix/unistd.h'

function main(argc: int, argv: string[]): int {
  const pid = fork()

  if (pid === 0) {
    puts("Hi I'am a child process")
  } else {
    printf('Child Process ID: %d \n', pid)
    sleep(30)
  }

  if (pid === 0) puts('End child process')
  else puts('End parent process')
  return 0
}

start(main)
