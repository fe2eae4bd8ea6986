/* test/programs/selectserver.ts in C. */
#include <arpa/inet.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/select.h>
#include <unistd.h>

int main(int argc, char *argv[]) {
  struct sockaddr_in addr = {.sin_family = AF_INET}, remoteaddr;
  int listener, fdmax, yes = 1;
  fd_set master, read_fds;
  char buf[256];

  if (argc != 2) {
    fprintf(stderr, "usage: selectserver port\n");
    return 1;
  }
  addr.sin_port = htons(atoi(argv[1]));
  FD_ZERO(&master);
  FD_ZERO(&read_fds);
  listener = socket(AF_INET, SOCK_STREAM, 0);
  setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
  if (bind(listener, (struct sockaddr *)&addr, sizeof addr) == -1 || listen(listener, 10) == -1) {
    perror("selectserver");
    return 1;
  }
  FD_SET(listener, &master);
  fdmax = listener;

  for (;;) {
    read_fds = master;
    if (select(fdmax + 1, &read_fds, NULL, NULL, NULL) == -1) {
      perror("select");
      return 4;
    }
    for (int i = 0; i <= fdmax; i++) {
      if (!FD_ISSET(i, &read_fds)) continue;
      if (i == listener) {
        socklen_t addrlen = sizeof remoteaddr;
        int newfd = accept(listener, (struct sockaddr *)&remoteaddr, &addrlen);
        if (newfd == -1) {
          perror("accept");
          continue;
        }
        FD_SET(newfd, &master);
        if (newfd > fdmax) fdmax = newfd;
        printf("new connection\n");
      } else {
        ssize_t nbytes = recv(i, buf, sizeof buf, 0);
        if (nbytes <= 0) {
          if (nbytes == 0) printf("a socket hung up\n");
          else perror("recv");
          close(i);
          FD_CLR(i, &master);
        } else {
          for (int j = 0; j <= fdmax; j++)
            if (FD_ISSET(j, &master) && j != listener && j != i && send(j, buf, nbytes, 0) == -1) perror("send");
        }
      }
      fflush(stdout);
    }
  }
}
