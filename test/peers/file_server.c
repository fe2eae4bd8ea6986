// file_server PORT: reads a file's name with its NUL, sends the file, closes.
#include "tcp.h"

int main(int argc, char *argv[]) {
  if (argc != 2) return 2;
  char name[256], data[4096];
  size_t size = 0;
  int client = accept_one(listen_on(argv[1]));
  do {
    if (receive_all(client, name + size, 1) != 1) errx(1, "no name");
  } while (name[size++] != '\0' && size < sizeof(name));
  FILE *file = fopen(name, "rb");
  if (file == NULL) err(1, "%s", name);
  while ((size = fread(data, 1, sizeof(data), file)) > 0) send_all(client, data, size);
  return 0;
}
