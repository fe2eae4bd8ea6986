// The alarm again, its handler set by sigaction(), the portable way.
//
//   libposix run ch10/sigaction

import { type int, start } from 'libposix'
import { SIGALRM, sigaction, sigemptyset } from 'libposix/signal.h'
import { puts } from 'libposix/stdio.h'
import { alarm, sleep } from 'libposix/unistd.h'

function timeout(sig: int): void {
  if (sig === SIGALRM) puts('Time out!')
  alarm(2)
}

function main(argc: int, argv: string[]): int {
  const act = new sigaction()
  act.sa_handler = timeout
  sigemptyset(act.sa_mask)
  act.sa_flags = 0
  sigaction(SIGALRM, act, null)

  alarm(2)

  for (let i = 0; i < 3; i++) {
    puts('wait...')
    sleep(100)
  }
  return 0
}

start(main)
