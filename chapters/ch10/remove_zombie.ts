// A handler of SIGCHLD takes the statuses of children as they end.
//
//   libposix run ch10/remove_zombie
//
// Both children end at the same time, their signals may be one, and the handler asks once: then one of them stays a zombie.

import { type int, start } from 'libposix'
import { SIGCHLD, sigaction, sigemptyset } from 'libposix/signal.h'
import { printf, puts } from 'libposix/stdio.h'
import { exit } from 'libposix/stdlib.h'
import { WEXITSTATUS, WIFEXITED, WNOHANG, waitpid } from 'libposix/sys/wait.h'
import { fork, sleep } from 'libposix/unistd.h'

function read_childproc(sig: int): void {
  const status = Int32Array.of(0)
  const id = waitpid(-1, status, WNOHANG)
  if (WIFEXITED(status[0])) {
    printf('Removed proc id: %d \n', id)
    printf('Child send: %d \n', WEXITSTATUS(status[0]))
  }
}

function main(argc: int, argv: string[]): int {
  const act = new sigaction()
  act.sa_handler = read_childproc
  sigemptyset(act.sa_mask)
  act.sa_flags = 0
  sigaction(SIGCHLD, act, null)

  let pid = fork()
  if (pid === 0) {
    puts("Hi! I'm child process")
    sleep(10)
    return 12
  } else {
    printf('Child proc id: %d \n', pid)
    pid = fork()
    if (pid === 0) {
      puts("Hi! I'm child process")
      sleep(10)
      exit(24)
    } else {
      printf('Child proc id: %d \n', pid)
      for (let i = 0; i < 5; i++) {
        puts('wait...')
        sleep(5)
      }
    }
  }
  return 0
}

start(main)
