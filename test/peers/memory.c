// Plays on fmemopen's streams what stdin says, a line for each step, and tells what each step gives.
// test/stdio/memory.test.ts has the same steps.
//   open MODE SIZE HEX   a stream over these bytes, of which SIZE are its own
//   write TEXT · zero · get · back C · seek OFFSET WHENCE · flush · unbuffered · close
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static unsigned char bytes[256];
static size_t held;
static FILE *stream;

static void tell(long result) {
  printf("%ld %d %ld", result, result == -1 ? errno : 0, stream ? ftell(stream) : -1);
  if (stream) printf(" %d %d", feof(stream) != 0, ferror(stream) != 0);
  putchar(' ');
  for (size_t i = 0; i < held; i++) printf("%02x", bytes[i]);
  putchar('\n');
}

int main(void) {
  char line[1024], what[16], text[1024];
  while (fgets(line, sizeof(line), stdin)) {
    long a = 0, b = 0;
    sscanf(line, "%15s", what);
    errno = 0;
    if (!strcmp(what, "open")) {
      char mode[8];
      sscanf(line, "open %7s %ld %1023s", mode, &a, text);
      held = strlen(text) / 2;
      for (size_t i = 0; i < held; i++) sscanf(text + 2 * i, "%2hhx", &bytes[i]);
      stream = fmemopen(bytes, (size_t)a, mode);
      tell(stream ? 0 : -1);
    } else if (!strcmp(what, "write")) {
      sscanf(line, "write %1023s", text);
      tell((long)fwrite(text, 1, strlen(text), stream));
    } else if (!strcmp(what, "zero")) {
      tell(fputc(0, stream));
    } else if (!strcmp(what, "get")) {
      tell(fgetc(stream));
    } else if (!strcmp(what, "back")) {
      tell(ungetc(line[5], stream));
    } else if (!strcmp(what, "seek")) {
      sscanf(line, "seek %ld %ld", &a, &b);
      tell(fseek(stream, a, (int)b));
    } else if (!strcmp(what, "flush")) {
      tell(fflush(stream));
    } else if (!strcmp(what, "unbuffered")) {
      tell(setvbuf(stream, NULL, _IONBF, 0));
    } else if (!strcmp(what, "close")) {
      FILE *closed = stream;
      stream = NULL;
      tell(fclose(closed));
    }
  }
}
