// Sends two open files to another process: what cmsg(3) and seccomp_unotify(2) do with SCM_RIGHTS.
import { char, int, sizeof, start } from 'libposix'
import { O_RDONLY, open } from 'libposix/fcntl.h'
import { fprintf, perror, stderr } from 'libposix/stdio.h'
import { EXIT_FAILURE, EXIT_SUCCESS, exit } from 'libposix/stdlib.h'
import { memcpy, strncpy } from 'libposix/string.h'
import {
  AF_UNIX,
  CMSG_DATA,
  CMSG_FIRSTHDR,
  CMSG_LEN,
  CMSG_SPACE,
  connect,
  msghdr,
  SCM_RIGHTS,
  SOCK_STREAM,
  SOL_SOCKET,
  sendmsg,
  socket,
} from 'libposix/sys/socket.h'
import { iovec } from 'libposix/sys/uio.h'
import { sockaddr_un } from 'libposix/sys/un.h'

function main(argc: int, argv: string[]): int {
  const addr = new sockaddr_un({ sun_family: AF_UNIX })
  const msg = new msghdr()
  const io = new iovec()
  const myfds = int.array(2)
  const iobuf = char.array(1)
  const buf = char.array(CMSG_SPACE(sizeof(myfds)))

  if (argc !== 4) {
    fprintf(stderr, 'Usage: %s <socket> <file> <file>\n', argv[0])
    exit(EXIT_FAILURE)
  }
  for (let i = 0; i < 2; i++)
    if ((myfds[i] = open(argv[2 + i], O_RDONLY)) === -1) {
      perror('open')
      exit(EXIT_FAILURE)
    }
  const sfd = socket(AF_UNIX, SOCK_STREAM, 0)
  strncpy(addr.sun_path, argv[1], sizeof(addr.sun_path) - 1)
  if (connect(sfd, addr, sizeof(addr)) === -1) {
    perror('connect')
    exit(EXIT_FAILURE)
  }
  io.iov_base = iobuf
  io.iov_len = sizeof(iobuf)
  msg.msg_iov = io
  msg.msg_iovlen = 1
  msg.msg_control = buf
  msg.msg_controllen = sizeof(buf)
  const cmsg = CMSG_FIRSTHDR(msg)
  if (cmsg === null) exit(EXIT_FAILURE)
  cmsg.cmsg_level = SOL_SOCKET
  cmsg.cmsg_type = SCM_RIGHTS
  cmsg.cmsg_len = CMSG_LEN(sizeof(myfds))
  memcpy(CMSG_DATA(cmsg), myfds, sizeof(myfds))
  if (sendmsg(sfd, msg, 0) === -1) {
    perror('sendmsg')
    exit(EXIT_FAILURE)
  }
  exit(EXIT_SUCCESS)
}

start(main)
