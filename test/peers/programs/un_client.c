/* test/programs/un_client.ts in C. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#define BUFFER_SIZE 12

int main(int argc, char *argv[]) {
  struct sockaddr_un addr = {.sun_family = AF_UNIX};
  char buffer[BUFFER_SIZE];
  int data_socket;

  if (argc < 2) {
    fprintf(stderr, "Usage: %s path number...\n", argv[0]);
    exit(EXIT_FAILURE);
  }
  if ((data_socket = socket(AF_UNIX, SOCK_SEQPACKET, 0)) == -1) {
    perror("socket");
    exit(EXIT_FAILURE);
  }
  strncpy(addr.sun_path, argv[1], sizeof addr.sun_path - 1);
  if (connect(data_socket, (const struct sockaddr *)&addr, sizeof addr) == -1) {
    fprintf(stderr, "The server is down.\n");
    exit(EXIT_FAILURE);
  }
  for (int i = 2; i < argc; ++i)
    if (write(data_socket, argv[i], strlen(argv[i]) + 1) == -1) {
      perror("write");
      break;
    }
  strcpy(buffer, "END");
  if (write(data_socket, buffer, strlen(buffer) + 1) == -1) {
    perror("write");
    exit(EXIT_FAILURE);
  }
  if (read(data_socket, buffer, sizeof buffer) == -1) {
    perror("read");
    exit(EXIT_FAILURE);
  }
  buffer[sizeof buffer - 1] = 0;
  printf("Result = %s\n", buffer);
  close(data_socket);
  exit(EXIT_SUCCESS);
}
