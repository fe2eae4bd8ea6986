// A child for every connection. With an argument the parent has touched so many megabytes, whose page tables each fork
// copies.
#include <errno.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#define BUF_SIZE 65536

// Seen by nobody, and volatile so that the compiler does not leave it out.
static char *volatile memory;

static void read_childproc(int sig) {
  (void)sig;
  int saved = errno;
  while (waitpid(-1, NULL, WNOHANG) > 0);
  errno = saved;
}

int main(int argc, char *argv[]) {
  static char buf[BUF_SIZE];
  size_t size = (argc > 1 ? atol(argv[1]) : 0) << 20;
  memory = memset(malloc(size), 1, size);
  int yes = 1;
  int serv_sock = socket(PF_INET, SOCK_STREAM, 0);
  struct sockaddr_in addr = {.sin_family = AF_INET};
  socklen_t len = sizeof(addr);
  bind(serv_sock, (struct sockaddr *)&addr, sizeof(addr));
  listen(serv_sock, SOMAXCONN);
  getsockname(serv_sock, (struct sockaddr *)&addr, &len);
  printf("%d\n", ntohs(addr.sin_port));
  fflush(stdout);

  struct sigaction act = {.sa_handler = read_childproc, .sa_flags = SA_RESTART};
  sigaction(SIGCHLD, &act, NULL);
  while (1) {
    int clnt_sock = accept(serv_sock, NULL, NULL);
    if (clnt_sock == -1) continue;
    if (fork() == 0) {
      close(serv_sock);
      setsockopt(clnt_sock, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof(yes));
      ssize_t n;
      while ((n = read(clnt_sock, buf, BUF_SIZE)) > 0) write(clnt_sock, buf, n);
      _exit(0);
    }
    close(clnt_sock);
  }
}
