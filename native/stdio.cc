#include "internal/call.h"
#include "internal/descriptors.h"
#include "internal/loop.h"
#include "internal/nonblocking.h"
#include "internal/strangers.h"
#include "stdio/blocks.h"
#include "stdio/format.h"
#include "stdio/held.h"
#include "stdio/memory.h"
#include "stdio/mode.h"
#include "stdio/scan.h"
#include "stdio/stream.h"

#include <dlfcn.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

namespace libposix {

namespace {

constexpr size_t everything = SIZE_MAX;

// Runs what needs memory for the whole of a text.
template <typename Body>
int withMemory(Body body) {
  try {
    return body();
  } catch (const std::bad_alloc &) {
    errno = ENOMEM;
  } catch (const std::length_error &) {
    errno = ENOMEM;
  }
  return -1;
}

Rest following(Rest rest, size_t first) {
  rest.first = first;
  return rest;
}

int print(FILE *stream, const char *format, const Rest &rest, int error) {
  return withMemory([&] { return Formatted(format, rest, error, everything).print(forOutput(stream)); });
}

int printDescriptor(int fd, const char *format, const Rest &rest, int error) {
  Formatted formatted(format, rest, error, everything);
  int length = formatted.render(), failure = errno;
  const std::string &text = formatted.text();
  for (size_t done = 0; done < text.size();) {
    ssize_t n = write(fd, text.data() + done, text.size() - done);
    if (n < 0) return -1;
    done += static_cast<size_t>(n);
  }
  formatted.storeCounts();
  errno = failure;
  return length;
}

int printMemory(Target to, size_t size, const char *format, const Rest &rest, int error) {
  Formatted formatted(format, rest, error, size == 0 ? 0 : size - 1);
  int length = formatted.render(), failure = errno;
  const std::string &text = formatted.text();
  formatted.storeCounts();
  if (size > 0) {
    std::memcpy(to.data, text.data(), text.size());
    to.data[text.size()] = '\0';
  }
  errno = failure;
  return length;
}

int printString(Target to, const char *format, const Rest &rest, int error) {
  Formatted formatted(format, rest, error, to.size);
  int length = formatted.render(), failure = errno;
  const std::string &text = formatted.text();
  if (text.size() >= to.size || (length >= 0 && static_cast<size_t>(length) >= to.size))
    rangeError("the text does not fit: the buffer has " + std::to_string(to.size) + " bytes");
  formatted.storeCounts();
  std::memcpy(to.data, text.c_str(), text.size() + 1);
  errno = failure;
  return length;
}

// asprintf's memory: the text and its NUL, or the errno for which there is none.
InputBytes printNew(const char *format, const Rest &rest, int error) try {
  Formatted formatted(format, rest, error, everything);
  if (formatted.render() < 0) return {{}, errno};
  formatted.storeCounts();
  return {formatted.text() + '\0', 0};
} catch (const std::bad_alloc &) {
  return {{}, ENOMEM};
}

// tmpnam and tempnam: to call them by name is what the linker warns of.
template <typename... P>
char *freeName(P *...arguments) {
  constexpr const char *name = sizeof...(P) == 1 ? "tmpnam" : "tempnam";
  static const auto make = reinterpret_cast<char *(*)(P * ...)>(dlsym(RTLD_DEFAULT, name));
  return make(arguments...);
}

}  // namespace

}  // namespace libposix

HEADER(stdio) {
  defineStreams(header);

  // ---- opening and closing ----
  FN_AS(fopen, [](NonNull<const char *> path, Mode mode) { return fopen(path, mode); });
  FN_AS(fdopen, [](int fd, Mode mode) {
    if (!isNodes(fd)) return fdopen(fd, mode);
    errno = EBADF;
    return static_cast<FILE *>(nullptr);
  });
  FN_AS(freopen, [](const char *path, Mode mode, Closing stream) {
    if (overMemory(stream.file)) blame(3, [] { rangeError("is a stream over memory: libc gives it no file"); });
    // The object stays the same, and open, unless this fails: then libc has closed the stream.
    if (freopen(path, mode, stream.file) != nullptr) return 0;
    int error = errno;
    forgetHolder(stream.close());
    errno = error;
    return -1;
  });
  FN_AS(fclose, [](Closing stream) {
    FILE *closed = stream.close();
    forgetHolder(closed);
    Buffer buffer = takeBuffer(closed);
    Ended ended(closed);
    const int fd = fileno(closed);
    takeBack(fd);
    const int result = fclose(closed);
    noteClosed(fd);
    return result;
  });
  FN_AS(popen, [](NonNull<const char *> command, NonNull<const char *> type) {
    unblockStdio();
    return popen(command, type);
  });
  FN_AS(pclose, [](Closing stream) {
    FILE *closed = stream.close();
    forgetHolder(closed);
    Buffer buffer = takeBuffer(closed);
    Ended ended(closed);
    return pclose(closed);
  });
  FN(tmpfile);
  FN_AS(fmemopen, [](Lasting buf, size_t size, NonNull<const char *> mode) { return openMemory(buf, size, mode); });
  // lib has checked the two pointers, and stores through them.
  FN_AS(open_memstream, [](Rest, View) { return openGrowing(); });
  FN_AS(fflush, [](AnyStream stream) { return fflush(stream.file); });
  FN_AS(setvbuf, [](FILE *stream, View buffer, int mode, size_t size) {
    if (!buffer.null() && !buffer.holds(size)) buffer.shorter(size);
    errno = 0;
    int result = bufferStream(stream, !buffer.null(), mode, size);
    return Input{
        .value = static_cast<double>(result), .error = result == 0 ? 0 : errno, .end = result != 0 && errno == 0};
  });
  FN_AS(setbuf, [](FILE *stream, View buffer) {
    if (!buffer.null() && !buffer.holds(BUFSIZ)) buffer.shorter(BUFSIZ);
    bufferStream(stream, !buffer.null(), buffer.null() ? _IONBF : _IOFBF, BUFSIZ);
  });
  FN_AS(setbuffer, [](FILE *stream, View buffer, size_t size) {
    if (!buffer.null() && !buffer.holds(size)) buffer.shorter(size);
    const bool buffers = !buffer.null() && size > 0;
    bufferStream(stream, buffers, buffers ? _IOFBF : _IONBF, size);
  });
  FN_AS(setlinebuf, [](FILE *stream) { bufferStream(stream, false, _IOLBF, 0); });

  // ---- formatted output ----
  const auto toOut = [](NonNull<const char *> format, Rest rest, int error, FILE *out) {
    return print(out, format, following(rest, 2), error);
  };
  const auto toStream = [](FILE *stream, NonNull<const char *> format, Rest rest, int error) {
    return print(stream, format, following(rest, 3), error);
  };
  const auto toDescriptor = [](Descriptor fd, NonNull<const char *> format, Rest rest, int error) {
    return withMemory([&] { return printDescriptor(fd, format, following(rest, 3), error); });
  };
  const auto toString = [](Target to, NonNull<const char *> format, Rest rest, int error) {
    return withMemory([&] { return printString(to, format, following(rest, 3), error); });
  };
  const auto toMemory = [](View to, size_t size, NonNull<const char *> format, Rest rest, int error) {
    if (!to.holds(size)) blame(2, [&] { to.shorter(size); });
    return withMemory(
        [&] { return printMemory({to.as<char>(), to.bytes()}, size, format, following(rest, 4), error); });
  };
  // lib has checked the pointer, and stores through it.
  const auto toNewMemory = [](NonNull<const char *> format, Rest rest, int error) {
    return printNew(format, following(rest, 3), error);
  };
  FN_AS(printf, toOut);
  FN_AS(vprintf, toOut);
  FN_AS(fprintf, toStream);
  FN_AS(vfprintf, toStream);
  FN_AS(dprintf, toDescriptor);
  FN_AS(vdprintf, toDescriptor);
  FN_AS(sprintf, toString);
  FN_AS(vsprintf, toString);
  FN_AS(snprintf, toMemory);
  FN_AS(vsnprintf, toMemory);
  FN_AS(asprintf, toNewMemory);
  FN_AS(vasprintf, toNewMemory);

  // ---- formatted input ----
  const auto fromIn = [](NonNull<const char *> format, Rest rest, FILE *in) {
    return scanStream(in, format, following(rest, 2));
  };
  const auto fromStream = [](FILE *stream, NonNull<const char *> format, Rest rest) {
    return scanStream(stream, format, following(rest, 3));
  };
  const auto fromText = [](NonNull<const char *> text, NonNull<const char *> format, Rest rest) {
    return scanText(text, format, following(rest, 3));
  };
  FN_AS(scanf, fromIn);
  FN_AS(vscanf, fromIn);
  FN_AS(fscanf, fromStream);
  FN_AS(vfscanf, fromStream);
  FN_AS(sscanf, fromText);
  FN_AS(vsscanf, fromText);

  // ---- characters, lines and blocks ----
  FN_AS(fputc, [](Character c, FILE *stream) { return fputc(c, forOutput(stream)); });
  FN_AS(putc, [](Character c, FILE *stream) { return fputc(c, forOutput(stream)); });
  FN_AS(putchar, [](Character c, FILE *out) { return fputc(c, forOutput(out)); });
  FN_AS(fputs, [](NonNull<const char *> s, FILE *stream) { return fputs(s, forOutput(stream)); });
  FN_AS(puts, [](NonNull<const char *> s, FILE *out) {
    forOutput(out);
    return puts(s);
  });
  FN_AS(fgetc, [](FILE *stream) { return readOne(stream); });
  FN_AS(getc, [](FILE *stream) { return readOne(stream); });
  FN_AS(getchar, [](FILE *in) { return readOne(in); });
  FN_AS(ungetc, [](Character c, FILE *stream) {
    int result = forPushingBack(stream) ? ungetc(c, stream) : EOF;
    return Input{.value = static_cast<double>(result), .end = result == EOF};
  });
  FN_AS(fgets, [](Target s, int size, FILE *stream) { return lineInto(s, size, stream); });
  // lib has checked the two pointers, and stores through them.
  FN_AS(getdelim, [](Rest, View, Character delimiter, FILE *stream) { return wholeLine(stream, delimiter); });
  FN_AS(getline, [](Rest, View, FILE *stream) { return wholeLine(stream, '\n'); });
  FN_AS(fread, [](Target to, size_t size, size_t nmemb, FILE *stream) { return readObjects(to, size, nmemb, stream); });
  FN_AS(fwrite,
        [](Source from, size_t size, size_t nmemb, FILE *stream) { return writeObjects(from, size, nmemb, stream); });

  // ---- positions and states ----
  FN(fseek);
  FN(ftell);
  FN(fseeko);
  FN(ftello);
  FN_AS(fgetpos, [](FILE *stream, NonNull<fpos_t *> pos) { return fgetpos(stream, pos); });
  FN_AS(fsetpos, [](FILE *stream, NonNull<const fpos_t *> pos) { return fsetpos(stream, pos); });
  FN_AS(rewind, [](FILE *stream) {
    errno = 0;
    rewind(stream);
    return -errno;
  });
  FN(feof);
  FN(ferror);
  FN(clearerr);
  FN_AS(fileno, [](Unlocked stream) { return fileno(stream.file); });

  // ---- errors and files ----
  FN_AS(perror, [](const char *s, int error, FILE *) {
    errno = error;
    perror(s);
  });
  FN_AS(remove, [](NonNull<const char *> path) { return remove(path); });
  FN_AS(ctermid, [](View s) {
    if (!s.null()) s.holding<char>(L_ctermid);
    return ctermid(s.as<char>());
  });
  FN_AS(tmpnam, [](View s) {
    // libc measures what it has written, which another thread could change.
    thread_local char own[L_tmpnam];
    char *to = s.null() ? nullptr : s.holding<char>(L_tmpnam);
    const char *made = freeName(own);
    if (made && to) std::memcpy(to, made, L_tmpnam);
    return made;
  });
  FN_AS(tempnam, [](const char *dir, const char *pfx) { return Allocated{freeName(dir, pfx)}; });
  FN_AS(rename, [](NonNull<const char *> from, NonNull<const char *> to) { return rename(from, to); });
  FN(renameat);

  INT(EOF);
  INT(BUFSIZ);
  INT(SEEK_SET);
  INT(SEEK_CUR);
  INT(SEEK_END);
  INT(SEEK_DATA);
  INT(SEEK_HOLE);
  INT(_IOFBF);
  INT(_IOLBF);
  INT(_IONBF);
  INT(FILENAME_MAX);
  INT(FOPEN_MAX);
  INT(L_tmpnam);
  INT(L_ctermid);
  INT(TMP_MAX);
  header.constant("P_tmpdir", P_tmpdir);
  STRUCT_AS(fpos_t, ::fpos_t) {}
}
