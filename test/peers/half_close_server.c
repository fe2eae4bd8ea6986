// half_close_server PORT FILE: sends the file, shuts its own direction down, prints what the client says then, with its
// size.
#include "tcp.h"

int main(int argc, char *argv[]) {
  if (argc != 3) return 2;
  char data[65536];
  size_t size;
  FILE *file = fopen(argv[2], "rb");
  if (file == NULL) err(1, "%s", argv[2]);
  int client = accept_one(listen_on(argv[1]));
  while ((size = fread(data, 1, sizeof(data), file)) > 0) send_all(client, data, size);
  if (shutdown(client, SHUT_WR)) err(1, "shutdown");
  size = receive_all(client, data, sizeof(data));
  printf("%zu: %.*s\n", size, (int)strnlen(data, size), data);
  return 0;
}
