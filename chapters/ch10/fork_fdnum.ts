// Exercise: fork copies descriptors too; parent and child have the socket under the same number.
//
//   libposix run ch10/fork_fdnum

import { type int, start } from 'libposix'
import { printf } from 'libposix/stdio.h'
import { PF_INET, SOCK_STREAM, socket } from 'libposix/sys/socket.h'
import { fork } from 'libposix/unistd.h'

function main(argc: int, argv: string[]): int {
  const sockfd = socket(PF_INET, SOCK_STREAM, 0)

  const pid = fork()
  if (pid === 0) printf('Child sock fd: [%d] \n', sockfd)
  else printf('Parent sock fd: [%d] \n', sockfd)
  return 0
}

start(main)
