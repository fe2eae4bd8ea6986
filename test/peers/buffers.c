// buffers [SIZE]: prints the sizes of a TCP socket's input and output buffer, asked for or as they are.
#include <err.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>

int main(int argc, char *argv[]) {
  int s = socket(AF_INET, SOCK_STREAM, 0), options[] = {SO_RCVBUF, SO_SNDBUF};
  for (int i = 0; i < 2; i++) {
    int size = argc > 1 ? atoi(argv[1]) : 0;
    socklen_t length = sizeof(size);
    if (argc > 1 && setsockopt(s, SOL_SOCKET, options[i], &size, length)) err(1, "setsockopt");
    if (getsockopt(s, SOL_SOCKET, options[i], &size, &length)) err(1, "getsockopt");
    printf("%d\n", size);
  }
  return 0;
}
