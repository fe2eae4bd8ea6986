// turns first PORT TEXT…: waits for a client and speaks first. turns second IP PORT TEXT…: connects and listens first.
// They take turns; each text goes with its NUL behind its length, an int. Prints what it hears.
#include <stdint.h>

#include "tcp.h"

static void say(int s, const char *text) {
  int32_t size = strlen(text) + 1;
  send_all(s, &size, sizeof(size));
  send_all(s, text, size);
}

static void hear(int s) {
  int32_t size = 0;
  char text[1024] = "";
  receive_all(s, &size, sizeof(size));
  if (size < 0 || (size_t)size > sizeof(text)) errx(1, "length %d", size);
  receive_all(s, text, size);
  puts(text);
}

int main(int argc, char *argv[]) {
  if (argc < 4) return 2;
  int first = strcmp(argv[1], "first") == 0;
  int s = first ? accept_one(listen_on(argv[2])) : connect_to(argv[2], argv[3]);
  for (int i = first ? 3 : 4; i < argc; i++) {
    if (first) say(s, argv[i]);
    hear(s);
    if (!first) say(s, argv[i]);
  }
  return 0;
}
