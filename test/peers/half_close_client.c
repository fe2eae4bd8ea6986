// half_close_client IP PORT TEXT: copies what comes to stdout; at the end of it sends the text with its NUL.
#include "tcp.h"

int main(int argc, char *argv[]) {
  if (argc != 4) return 2;
  char data[65536];
  ssize_t n;
  int s = connect_to(argv[1], argv[2]);
  while ((n = read(s, data, sizeof(data))) > 0) send_all(1, data, n);
  if (n == -1) err(1, "read");
  send_all(s, argv[3], strlen(argv[3]) + 1);
  return 0;
}
