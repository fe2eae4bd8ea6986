// flockfile() and what a program calls while it holds a stream. C leaves open what such calls do where another thread
// uses the stream at the same time; here they take the lock, which costs the thread that has it next to nothing.
#include "internal/call.h"
#include "stdio/blocks.h"
#include "stdio/held.h"

#include <stdio.h>

HEADER(stdio_unlocked) {
  FN_AS(flockfile, [](Unlocked stream) {
    hold(stream.file);
    return 0;
  });
  FN_AS(ftrylockfile, [](Unlocked stream) { return tryToHold(stream.file); });
  FN_AS(funlockfile, [](Unlocked stream) { letGo(stream.file); });

  const auto put = [](Character c, FILE *stream) { return fputc(c, forOutput(stream)); };
  const auto get = [](FILE *stream) { return readOne(stream); };
  FN_AS(putc_unlocked, put);
  FN_AS(fputc_unlocked, put);
  FN_AS(putchar_unlocked, put);
  FN_AS(getc_unlocked, get);
  FN_AS(fgetc_unlocked, get);
  FN_AS(getchar_unlocked, get);
  FN_AS(fputs_unlocked, [](NonNull<const char *> s, FILE *stream) { return fputs(s, forOutput(stream)); });
  FN_AS(fgets_unlocked, [](Target s, int size, FILE *stream) { return lineInto(s, size, stream); });
  FN_AS(fread_unlocked,
        [](Target ptr, size_t size, size_t n, FILE *stream) { return readObjects(ptr, size, n, stream); });
  FN_AS(fwrite_unlocked,
        [](Source ptr, size_t size, size_t n, FILE *stream) { return writeObjects(ptr, size, n, stream); });
  FN_AS(fflush_unlocked, [](AnyStream stream) { return fflush(stream.file); });
  FN_AS(feof_unlocked, [](FILE *stream) { return feof(stream); });
  FN_AS(ferror_unlocked, [](FILE *stream) { return ferror(stream); });
  FN_AS(clearerr_unlocked, [](FILE *stream) { clearerr(stream); });
  FN_AS(fileno_unlocked, [](Unlocked stream) { return fileno(stream.file); });
}
