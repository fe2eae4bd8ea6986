/* test/programs/pollserver.ts in C. */
#include <arpa/inet.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#define MOST 64

int main(int argc, char *argv[]) {
  struct sockaddr_in addr = {.sin_family = AF_INET}, remoteaddr;
  struct pollfd pfds[MOST];
  int listener, fd_count = 1, yes = 1;
  char buf[256];

  if (argc != 2) {
    fprintf(stderr, "usage: pollserver port\n");
    return 1;
  }
  addr.sin_port = htons(atoi(argv[1]));
  listener = socket(AF_INET, SOCK_STREAM, 0);
  setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
  if (bind(listener, (struct sockaddr *)&addr, sizeof addr) == -1 || listen(listener, 10) == -1) {
    perror("pollserver");
    return 1;
  }
  pfds[0].fd = listener;
  pfds[0].events = POLLIN;

  for (;;) {
    if (poll(pfds, fd_count, -1) == -1) {
      perror("poll");
      return 1;
    }
    for (int i = 0; i < fd_count; i++) {
      if (!(pfds[i].revents & (POLLIN | POLLHUP))) continue;
      if (pfds[i].fd == listener) {
        socklen_t addrlen = sizeof remoteaddr;
        int newfd = accept(listener, (struct sockaddr *)&remoteaddr, &addrlen);
        if (newfd == -1 || fd_count == MOST) {
          perror("accept");
          continue;
        }
        pfds[fd_count].fd = newfd;
        pfds[fd_count].events = POLLIN;
        pfds[fd_count].revents = 0;
        fd_count++;
        printf("new connection\n");
      } else {
        int sender_fd = pfds[i].fd;
        ssize_t nbytes = recv(sender_fd, buf, sizeof buf, 0);
        if (nbytes <= 0) {
          if (nbytes == 0) printf("a socket hung up\n");
          else perror("recv");
          close(sender_fd);
          pfds[i] = pfds[--fd_count];
          i--;
        } else {
          for (int j = 0; j < fd_count; j++)
            if (pfds[j].fd != listener && pfds[j].fd != sender_fd && send(pfds[j].fd, buf, nbytes, 0) == -1)
              perror("send");
        }
      }
      fflush(stdout);
    }
  }
}
