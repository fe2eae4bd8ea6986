// Hands on what comes at one port to another: the example of select_tut(2).
import { char, int, sizeof, start } from 'libposix'
import { htons, inet_aton, sockaddr_in } from 'libposix/arpa/inet.h'
import { SIG_IGN, SIGPIPE, signal } from 'libposix/signal.h'
import { fflush, fprintf, perror, printf, stderr, stdout } from 'libposix/stdio.h'
import { atoi, EXIT_FAILURE, exit } from 'libposix/stdlib.h'
import { memset } from 'libposix/string.h'
import { FD_ISSET, FD_SET, FD_ZERO, fd_set, select } from 'libposix/sys/select.h'
import {
  AF_INET,
  accept,
  bind,
  connect,
  listen,
  SHUT_RDWR,
  SO_REUSEADDR,
  SOCK_STREAM,
  SOL_SOCKET,
  setsockopt,
  shutdown,
  socket,
} from 'libposix/sys/socket.h'
import { close, read, write } from 'libposix/unistd.h'

const BUF_SIZE = 1024
const max = (x: int, y: int): int => (x > y ? x : y)

let forward_port = 0

function listen_socket(listen_port: int): int {
  const addr = new sockaddr_in()
  const yes = int(1)

  const lfd = socket(AF_INET, SOCK_STREAM, 0)
  if (lfd === -1) {
    perror('socket')
    return -1
  }
  if (setsockopt(lfd, SOL_SOCKET, SO_REUSEADDR, yes, sizeof(yes)) === -1) {
    perror('setsockopt')
    close(lfd)
    return -1
  }
  memset(addr, 0, sizeof(addr))
  addr.sin_port = htons(listen_port)
  addr.sin_family = AF_INET
  if (bind(lfd, addr, sizeof(addr)) === -1) {
    perror('bind')
    close(lfd)
    return -1
  }
  listen(lfd, 10)
  printf('accepting connections\n')
  fflush(stdout)
  return lfd
}

function connect_socket(connect_port: int, address: string): int {
  const addr = new sockaddr_in()

  const cfd = socket(AF_INET, SOCK_STREAM, 0)
  if (cfd === -1) {
    perror('socket')
    return -1
  }
  memset(addr, 0, sizeof(addr))
  addr.sin_port = htons(connect_port)
  addr.sin_family = AF_INET
  if (!inet_aton(address, addr.sin_addr)) {
    fprintf(stderr, 'inet_aton(): bad IP address format\n')
    close(cfd)
    return -1
  }
  if (connect(cfd, addr, sizeof(addr)) === -1) {
    perror('connect()')
    shutdown(cfd, SHUT_RDWR)
    close(cfd)
    return -1
  }
  return cfd
}

function main(argc: int, argv: string[]): int {
  const readfds = new fd_set()
  const writefds = new fd_set()
  const buf1 = char.array(BUF_SIZE)
  const buf2 = char.array(BUF_SIZE)
  let fd1 = -1
  let fd2 = -1
  let [buf1_avail, buf1_written, buf2_avail, buf2_written] = [0, 0, 0, 0]
  let nbytes: int

  if (argc !== 4) {
    fprintf(stderr, 'Usage: %s <listen-port> <forward-to-port> <forward-to-ip-address>\n', argv[0])
    exit(EXIT_FAILURE)
  }
  signal(SIGPIPE, SIG_IGN)
  forward_port = atoi(argv[2])
  const h = listen_socket(atoi(argv[1]))
  if (h === -1) exit(EXIT_FAILURE)

  while (true) {
    let nfds = 0
    FD_ZERO(readfds)
    FD_ZERO(writefds)
    FD_SET(h, readfds)
    nfds = max(nfds, h)
    if (fd1 > 0 && buf1_avail < BUF_SIZE) FD_SET(fd1, readfds)
    if (fd2 > 0 && buf2_avail < BUF_SIZE) FD_SET(fd2, readfds)
    if (fd1 > 0 && buf2_avail - buf2_written > 0) FD_SET(fd1, writefds)
    if (fd2 > 0 && buf1_avail - buf1_written > 0) FD_SET(fd2, writefds)
    nfds = max(max(nfds, fd1), fd2)
    if (select(nfds + 1, readfds, writefds, null, null) === -1) {
      perror('select()')
      exit(EXIT_FAILURE)
    }
    if (FD_ISSET(h, readfds)) {
      const fd = accept(h, null, null)
      if (fd === -1) {
        perror('accept()')
      } else {
        if (fd1 >= 0) close(fd1)
        if (fd2 >= 0) close(fd2)
        fd2 = -1
        buf1_avail = buf1_written = buf2_avail = buf2_written = 0
        fd1 = fd
        if ((fd2 = connect_socket(forward_port, argv[3])) === -1) {
          close(fd1)
          fd1 = -1
        } else {
          printf('connected\n')
        }
        fflush(stdout)
        continue
      }
    }
    if (fd1 > 0 && FD_ISSET(fd1, readfds)) {
      if ((nbytes = read(fd1, buf1.subarray(buf1_avail), BUF_SIZE - buf1_avail)) < 1) {
        close(fd1)
        fd1 = -1
      } else {
        buf1_avail += nbytes
      }
    }
    if (fd2 > 0 && FD_ISSET(fd2, readfds)) {
      if ((nbytes = read(fd2, buf2.subarray(buf2_avail), BUF_SIZE - buf2_avail)) < 1) {
        close(fd2)
        fd2 = -1
      } else {
        buf2_avail += nbytes
      }
    }
    if (fd1 > 0 && FD_ISSET(fd1, writefds) && buf2_avail > 0) {
      if ((nbytes = write(fd1, buf2.subarray(buf2_written), buf2_avail - buf2_written)) < 1) {
        close(fd1)
        fd1 = -1
      } else {
        buf2_written += nbytes
      }
    }
    if (fd2 > 0 && FD_ISSET(fd2, writefds) && buf1_avail > 0) {
      if ((nbytes = write(fd2, buf1.subarray(buf1_written), buf1_avail - buf1_written)) < 1) {
        close(fd2)
        fd2 = -1
      } else {
        buf1_written += nbytes
      }
    }
    if (buf1_written === buf1_avail) buf1_written = buf1_avail = 0
    if (buf2_written === buf2_avail) buf2_written = buf2_avail = 0
    if (fd1 < 0 && buf1_avail - buf1_written === 0 && fd2 >= 0) {
      close(fd2)
      fd2 = -1
      printf('done\n')
    }
    if (fd2 < 0 && buf2_avail - buf2_written === 0 && fd1 >= 0) {
      close(fd1)
      fd1 = -1
      printf('done\n')
    }
    fflush(stdout)
  }
}

start(main)
