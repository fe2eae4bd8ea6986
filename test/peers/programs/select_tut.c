/* test/programs/select_tut.ts in C. */
#include <arpa/inet.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/select.h>
#include <unistd.h>

#define BUF_SIZE 1024
#define max(x, y) ((x) > (y) ? (x) : (y))

static int forward_port;

static int listen_socket(int listen_port) {
  struct sockaddr_in addr;
  int lfd, yes = 1;

  if ((lfd = socket(AF_INET, SOCK_STREAM, 0)) == -1) {
    perror("socket");
    return -1;
  }
  if (setsockopt(lfd, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes) == -1) {
    perror("setsockopt");
    close(lfd);
    return -1;
  }
  memset(&addr, 0, sizeof addr);
  addr.sin_port = htons(listen_port);
  addr.sin_family = AF_INET;
  if (bind(lfd, (struct sockaddr *)&addr, sizeof addr) == -1) {
    perror("bind");
    close(lfd);
    return -1;
  }
  listen(lfd, 10);
  printf("accepting connections\n");
  fflush(stdout);
  return lfd;
}

static int connect_socket(int connect_port, const char *address) {
  struct sockaddr_in addr;
  int cfd;

  if ((cfd = socket(AF_INET, SOCK_STREAM, 0)) == -1) {
    perror("socket");
    return -1;
  }
  memset(&addr, 0, sizeof addr);
  addr.sin_port = htons(connect_port);
  addr.sin_family = AF_INET;
  if (!inet_aton(address, &addr.sin_addr)) {
    fprintf(stderr, "inet_aton(): bad IP address format\n");
    close(cfd);
    return -1;
  }
  if (connect(cfd, (struct sockaddr *)&addr, sizeof addr) == -1) {
    perror("connect()");
    shutdown(cfd, SHUT_RDWR);
    close(cfd);
    return -1;
  }
  return cfd;
}

int main(int argc, char *argv[]) {
  int h, fd1 = -1, fd2 = -1, nfds;
  int buf1_avail = 0, buf1_written = 0, buf2_avail = 0, buf2_written = 0;
  char buf1[BUF_SIZE], buf2[BUF_SIZE];
  fd_set readfds, writefds;
  ssize_t nbytes;

  if (argc != 4) {
    fprintf(stderr, "Usage: %s <listen-port> <forward-to-port> <forward-to-ip-address>\n", argv[0]);
    exit(EXIT_FAILURE);
  }
  signal(SIGPIPE, SIG_IGN);
  forward_port = atoi(argv[2]);
  if ((h = listen_socket(atoi(argv[1]))) == -1) exit(EXIT_FAILURE);

  for (;;) {
    nfds = 0;
    FD_ZERO(&readfds);
    FD_ZERO(&writefds);
    FD_SET(h, &readfds);
    nfds = max(nfds, h);
    if (fd1 > 0 && buf1_avail < BUF_SIZE) FD_SET(fd1, &readfds);
    if (fd2 > 0 && buf2_avail < BUF_SIZE) FD_SET(fd2, &readfds);
    if (fd1 > 0 && buf2_avail - buf2_written > 0) FD_SET(fd1, &writefds);
    if (fd2 > 0 && buf1_avail - buf1_written > 0) FD_SET(fd2, &writefds);
    nfds = max(max(nfds, fd1), fd2);
    if (select(nfds + 1, &readfds, &writefds, NULL, NULL) == -1) {
      perror("select()");
      exit(EXIT_FAILURE);
    }
    if (FD_ISSET(h, &readfds)) {
      int fd = accept(h, NULL, NULL);
      if (fd == -1) {
        perror("accept()");
      } else {
        if (fd1 >= 0) close(fd1);
        if (fd2 >= 0) close(fd2);
        fd2 = -1;
        buf1_avail = buf1_written = buf2_avail = buf2_written = 0;
        fd1 = fd;
        if ((fd2 = connect_socket(forward_port, argv[3])) == -1) {
          close(fd1);
          fd1 = -1;
        } else {
          printf("connected\n");
        }
        fflush(stdout);
        continue;
      }
    }
    if (fd1 > 0 && FD_ISSET(fd1, &readfds)) {
      if ((nbytes = read(fd1, buf1 + buf1_avail, BUF_SIZE - buf1_avail)) < 1) {
        close(fd1);
        fd1 = -1;
      } else {
        buf1_avail += nbytes;
      }
    }
    if (fd2 > 0 && FD_ISSET(fd2, &readfds)) {
      if ((nbytes = read(fd2, buf2 + buf2_avail, BUF_SIZE - buf2_avail)) < 1) {
        close(fd2);
        fd2 = -1;
      } else {
        buf2_avail += nbytes;
      }
    }
    if (fd1 > 0 && FD_ISSET(fd1, &writefds) && buf2_avail > 0) {
      if ((nbytes = write(fd1, buf2 + buf2_written, buf2_avail - buf2_written)) < 1) {
        close(fd1);
        fd1 = -1;
      } else {
        buf2_written += nbytes;
      }
    }
    if (fd2 > 0 && FD_ISSET(fd2, &writefds) && buf1_avail > 0) {
      if ((nbytes = write(fd2, buf1 + buf1_written, buf1_avail - buf1_written)) < 1) {
        close(fd2);
        fd2 = -1;
      } else {
        buf1_written += nbytes;
      }
    }
    if (buf1_written == buf1_avail) buf1_written = buf1_avail = 0;
    if (buf2_written == buf2_avail) buf2_written = buf2_avail = 0;
    if (fd1 < 0 && buf1_avail - buf1_written == 0 && fd2 >= 0) {
      close(fd2);
      fd2 = -1;
      printf("done\n");
    }
    if (fd2 < 0 && buf2_avail - buf2_written == 0 && fd1 >= 0) {
      close(fd1);
      fd1 = -1;
      printf("done\n");
    }
    fflush(stdout);
  }
}
