/* test/programs/un_server.ts in C. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#define BUFFER_SIZE 12

int main(int argc, char *argv[]) {
  int down_flag = 0, connection_socket, data_socket, result;
  struct sockaddr_un name = {0};
  char buffer[BUFFER_SIZE];
  ssize_t r;

  if (argc != 2) {
    fprintf(stderr, "Usage: %s path\n", argv[0]);
    exit(EXIT_FAILURE);
  }
  if ((connection_socket = socket(AF_UNIX, SOCK_SEQPACKET, 0)) == -1) {
    perror("socket");
    exit(EXIT_FAILURE);
  }
  name.sun_family = AF_UNIX;
  strncpy(name.sun_path, argv[1], sizeof name.sun_path - 1);
  if (bind(connection_socket, (const struct sockaddr *)&name, sizeof name) == -1) {
    perror("bind");
    exit(EXIT_FAILURE);
  }
  if (listen(connection_socket, 20) == -1) {
    perror("listen");
    exit(EXIT_FAILURE);
  }
  printf("listening\n");
  fflush(stdout);

  while (!down_flag) {
    if ((data_socket = accept(connection_socket, NULL, NULL)) == -1) {
      perror("accept");
      exit(EXIT_FAILURE);
    }
    result = 0;
    for (;;) {
      if ((r = read(data_socket, buffer, sizeof buffer)) == -1) {
        perror("read");
        exit(EXIT_FAILURE);
      }
      buffer[sizeof buffer - 1] = 0;
      if (r == 0 || !strncmp(buffer, "END", sizeof buffer)) break;
      if (!strncmp(buffer, "DOWN", sizeof buffer)) {
        down_flag = 1;
        continue;
      }
      result += atoi(buffer);
    }
    sprintf(buffer, "%d", result);
    if (write(data_socket, buffer, sizeof buffer) == -1) {
      perror("write");
      exit(EXIT_FAILURE);
    }
    printf("answered %s\n", buffer);
    close(data_socket);
  }
  close(connection_socket);
  unlink(argv[1]);
  exit(EXIT_SUCCESS);
}
