// file_client IP PORT NAME: asks for a file and copies what comes to stdout.
#include "tcp.h"

int main(int argc, char *argv[]) {
  if (argc != 4) return 2;
  char data[4096];
  ssize_t n;
  int s = connect_to(argv[1], argv[2]);
  send_all(s, argv[3], strlen(argv[3]) + 1);
  while ((n = read(s, data, sizeof(data))) > 0) send_all(1, data, n);
  return n == 0 ? 0 : 1;
}
