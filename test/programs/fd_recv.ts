// Prints what is in the open files that another process sends: cmsg(3) with SCM_RIGHTS.
import { char, int, sizeof, start } from 'libposix'
import { fflush, fprintf, perror, printf, stderr, stdout } from 'libposix/stdio.h'
import { EXIT_FAILURE, EXIT_SUCCESS, exit } from 'libposix/stdlib.h'
import { memcpy, strncpy } from 'libposix/string.h'
import {
  AF_UNIX,
  accept,
  bind,
  CMSG_DATA,
  CMSG_FIRSTHDR,
  CMSG_LEN,
  CMSG_NXTHDR,
  CMSG_SPACE,
  listen,
  msghdr,
  recvmsg,
  SCM_RIGHTS,
  SOCK_STREAM,
  SOL_SOCKET,
  socket,
} from 'libposix/sys/socket.h'
import { iovec } from 'libposix/sys/uio.h'
import { sockaddr_un } from 'libposix/sys/un.h'
import { read, STDOUT_FILENO, write } from 'libposix/unistd.h'

function main(argc: int, argv: string[]): int {
  const addr = new sockaddr_un({ sun_family: AF_UNIX })
  const msgh = new msghdr()
  const iov = new iovec()
  const fds = int.array(2)
  const data = char()
  const buf = char.array(100)
  const control = char.array(CMSG_SPACE(sizeof(fds)))
  let count = 0
  let n: int

  if (argc !== 2) {
    fprintf(stderr, 'Usage: %s <socket>\n', argv[0])
    exit(EXIT_FAILURE)
  }
  const lfd = socket(AF_UNIX, SOCK_STREAM, 0)
  strncpy(addr.sun_path, argv[1], sizeof(addr.sun_path) - 1)
  if (bind(lfd, addr, sizeof(addr)) === -1 || listen(lfd, 5) === -1) {
    perror('bind')
    exit(EXIT_FAILURE)
  }
  printf('listening\n')
  fflush(stdout)
  const sfd = accept(lfd, null, null)
  if (sfd === -1) {
    perror('accept')
    exit(EXIT_FAILURE)
  }
  iov.iov_base = data
  iov.iov_len = sizeof(data)
  msgh.msg_iov = iov
  msgh.msg_iovlen = 1
  msgh.msg_control = control
  msgh.msg_controllen = sizeof(control)
  if ((n = recvmsg(sfd, msgh, 0)) === -1) {
    perror('recvmsg')
    exit(EXIT_FAILURE)
  }
  for (let cmsg = CMSG_FIRSTHDR(msgh); cmsg !== null; cmsg = CMSG_NXTHDR(msgh, cmsg)) {
    if (cmsg.cmsg_level !== SOL_SOCKET || cmsg.cmsg_type !== SCM_RIGHTS) continue
    memcpy(fds, CMSG_DATA(cmsg), sizeof(fds))
    count = (cmsg.cmsg_len - CMSG_LEN(0)) / sizeof(int)
  }
  printf('%zd byte, %d descriptors, flags %d\n', n, count, msgh.msg_flags)
  fflush(stdout)
  for (let i = 0; i < count; i++)
    while ((n = read(fds[i], buf, sizeof(buf))) > 0) if (write(STDOUT_FILENO, buf, n) === -1) perror('write')
  exit(EXIT_SUCCESS)
}

start(main)
