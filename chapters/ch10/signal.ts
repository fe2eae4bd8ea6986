// An alarm every two seconds, and Ctrl-C: each cuts a long sleep short.
//
//   libposix run ch10/signal
//
// It takes six seconds, not 300; with three Ctrl-C less.

import { type int, start } from 'libposix'
import { SIGALRM, SIGINT, signal } from 'libposix/signal.h'
import { puts } from 'libposix/stdio.h'
import { alarm, sleep } from 'libposix/unistd.h'

function timeout(sig: int): void {
  if (sig === SIGALRM) puts('Time out!')

  alarm(2)
}

function keycontrol(sig: int): void {
  if (sig === SIGINT) puts('CTRL+C pressed')
}

function main(argc: int, argv: string[]): int {
  signal(SIGALRM, timeout)
  signal(SIGINT, keycontrol)
  alarm(2)

  for (let i = 0; i < 3; i++) {
    puts('wait...')
    sleep(100)
  }
  return 0
}

start(main)
