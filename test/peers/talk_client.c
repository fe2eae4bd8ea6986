// talk_client IP PORT: sends each line of standard input without its newline, as urgent data where it begins with `!`.
// Then prints what the server says until it closes.
#include "tcp.h"

int main(int argc, char *argv[]) {
  if (argc != 3) return 2;
  int s = connect_to(argv[1], argv[2]);
  char line[1000];
  while (fgets(line, sizeof(line), stdin)) {
    line[strcspn(line, "\n")] = 0;
    if (line[0] == '!') send(s, line + 1, strlen(line + 1), MSG_OOB);
    else send_all(s, line, strlen(line));
  }
  shutdown(s, SHUT_WR);
  size_t n = receive_all(s, line, sizeof(line));
  fwrite(line, 1, n, stdout);
  return 0;
}
