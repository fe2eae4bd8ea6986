// greet_client IP PORT: prints in hexadecimal what the server sends until it closes.
#include "tcp.h"

int main(int argc, char *argv[]) {
  if (argc != 3) return 2;
  unsigned char data[1024];
  size_t size = receive_all(connect_to(argv[1], argv[2]), data, sizeof(data));
  for (size_t i = 0; i < size; i++) printf("%02x", data[i]);
  printf("\n");
  return 0;
}
