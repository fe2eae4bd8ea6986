// What fork copies: the child has every variable, and changes its own.
//
//   libposix run ch10/fork
//
// Which of the two prints first is not fixed.

import { type int, start } from 'libposix'
import { printf } from 'libposix/stdio.h'
import { fork } from 'libposix/unistd.h'

let gval: int = 10

function main(argc: int, argv: string[]): int {
  let lval: int = 20
  gval++
  lval += 5

  const pid = fork()
  if (pid === 0) {
    gval += 2
    lval += 2
  } else {
    gval -= 2
    lval -= 2
  }

  if (pid === 0) printf('Child Proc: [%d, %d] \n', gval, lval)
  else printf('Parent Proc: [%d, %d] \n', gval, lval)
  return 0
}

start(main)
