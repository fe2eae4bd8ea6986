// echo_client IP PORT: sends each line of stdin, prints the same number of bytes that come back.
#include "tcp.h"

int main(int argc, char *argv[]) {
  if (argc != 3) return 2;
  char line[4096];
  int s = connect_to(argv[1], argv[2]);
  while (fgets(line, sizeof(line), stdin)) {
    size_t size = strlen(line);
    send_all(s, line, size);
    if (receive_all(s, line, size) != size) errx(1, "the server closed");
    fwrite(line, 1, size, stdout);
    fflush(stdout);
  }
  return 0;
}
