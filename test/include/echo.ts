// A C program's lines as they stand: what it includes, and nothing else, makes its names known.
import 'libposix/include/arpa/inet.h'
import 'libposix/include/errno.h'
import 'libposix/include/stdio.h'
import 'libposix/include/stdlib.h'
import 'libposix/include/string.h'
import 'libposix/include/sys/socket.h'
import 'libposix/include/sys/wait.h'
import 'libposix/include/unistd.h'

const BUF_SIZE: size_t = 30

function main(argc: int, argv: string[]): int {
  const serv_adr = new sockaddr_in({ sin_family: AF_INET, sin_addr: { s_addr: htonl(INADDR_LOOPBACK) } })
  const adr_sz = socklen_t(sizeof(serv_adr))
  const message = char.array(BUF_SIZE)
  const status = int(0)

  printf('%d %s\n', argc, argv[1])
  const serv_sock = socket(PF_INET, SOCK_STREAM, 0)
  if (bind(serv_sock, serv_adr, sizeof(serv_adr)) === -1 || listen(serv_sock, 5) === -1) {
    perror('bind() or listen()')
    return 1
  }
  getsockname(serv_sock, serv_adr, adr_sz)
  fflush(stdout)
  const pid: pid_t = fork()
  if (pid === 0) {
    const clnt_adr: sockaddr_in = new sockaddr_in()
    const clnt_sock = accept(serv_sock, clnt_adr, adr_sz)
    let str_len: ssize_t
    while ((str_len = read(clnt_sock, message, BUF_SIZE)) > 0) write(clnt_sock, message, str_len)
    close(clnt_sock)
    exit(7)
  }
  const sock = socket(PF_INET, SOCK_STREAM, 0)
  connect(sock, serv_adr, sizeof(serv_adr))
  write(sock, 'as in C', 7)
  message[read(sock, message, BUF_SIZE - 1)] = 0
  printf('Message from server : %s\n', message)
  close(sock)
  waitpid(pid, status, 0)
  printf('%d %d\n', WIFEXITED(status), WEXITSTATUS(status))

  errno = 0
  printf('%d ', errno)
  close(-1)
  printf('%s\n', errno === EBADF ? strerror(errno) : 'no error')
  return 0
}

start(main)
