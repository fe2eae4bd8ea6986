// Exercise: Ctrl-C asks whether to leave.
//
//   libposix run ch10/ctrl_handler
//
// Answer n, and the newline behind it answers the next Ctrl-C.

import { type int, start } from 'libposix'
import { SIGINT, sigaction, sigemptyset } from 'libposix/signal.h'
import { fputs, puts, scanf, stdout } from 'libposix/stdio.h'
import { exit } from 'libposix/stdlib.h'
import { sleep } from 'libposix/unistd.h'

function ctrl_handler(sig: int): void {
  const ex = Buffer.alloc(1)
  fputs('Do you want exit(Y to exit)? ', stdout)
  scanf('%c', ex)
  if (ex[0] === 'y'.charCodeAt(0) || ex[0] === 'Y'.charCodeAt(0)) exit(1)
}

function main(argc: int, argv: string[]): int {
  const act = new sigaction()
  act.sa_handler = ctrl_handler
  sigemptyset(act.sa_mask)
  act.sa_flags = 0
  sigaction(SIGINT, act, null)

  while (1) {
    sleep(1)
    puts('Have a nice day~')
  }
  return 0
}

start(main)
