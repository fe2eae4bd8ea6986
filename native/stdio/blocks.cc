#include "stdio/blocks.h"

#include <cstring>
#include <new>

namespace libposix {

namespace {

// The bytes of `count` objects of `size`, which have to be there.
size_t bytes(size_t size, size_t count, size_t available) {
  size_t total;
  if (__builtin_mul_overflow(size, count, &total) || total > available)
    rangeError("size times nmemb is past the end: the buffer has " + std::to_string(available) + " bytes");
  return total;
}

// fread: whole buffers at a time, but through next() wherever the stream has to read.
size_t readBytes(FILE *stream, Target to, size_t total) {
  Lock lock(stream);
  size_t done = 0;
  while (done < total) {
    int c = next(stream);
    if (c == EOF) break;
    to.stillThere();
    to.data[done++] = static_cast<char>(c);
    if (size_t ready = std::min(waiting(stream), total - done))
      done += fread_unlocked(to.data + done, 1, ready, stream);
  }
  return done;
}

// A piece of input that a delimiter ends, or the most that may be taken, or the end, or an error.
struct Line {
  std::string text;
  bool end = false;
  int error = 0;
};

Line readLine(FILE *stream, size_t most, int delimiter) {
  Lock lock(stream);
  Line line;
  while (line.text.size() < most) {
    errno = 0;
    int c = next(stream);
    if (c == EOF) {
      line.end = feof_unlocked(stream);
      line.error = line.end ? 0 : errno;
      break;
    }
    line.text += static_cast<char>(c);
    if (c == delimiter) break;
  }
  return line;
}

}  // namespace

Input readOne(FILE *stream) {
  Lock lock(stream);
  errno = 0;
  return inputOf(stream, next(stream));
}

Input lineInto(Target to, int size, FILE *stream) {
  if (size <= 0) return {.value = 0, .end = true};
  if (static_cast<size_t>(size) > to.size)
    rangeError("size is past the end: the buffer has " + std::to_string(to.size) + " bytes");
  Line line = readLine(stream, static_cast<size_t>(size) - 1, '\n');
  // As in glibc: what came before EAGAIN is a result, and the error is left for the next call.
  bool failed = line.error != 0 && (line.text.empty() || line.error != EAGAIN);
  if (failed) return {0, line.error};
  if (line.text.empty() && size > 1) return {.value = 0, .end = true};
  to.stillThere();
  std::memcpy(to.data, line.text.c_str(), line.text.size() + 1);
  return {static_cast<double>(line.text.size())};
}

InputBytes wholeLine(FILE *stream, int delimiter) try {
  Line line = readLine(stream, SIZE_MAX, delimiter);
  if (line.error != 0 && line.error != EAGAIN) return {{}, line.error};
  return {std::move(line.text), line.error};
} catch (const std::bad_alloc &) {
  return {{}, ENOMEM};
}

WithErrno readObjects(Target to, size_t size, size_t nmemb, FILE *stream) {
  const size_t total = bytes(size, nmemb, to.size);
  if (total == 0) return {0, 0};
  errno = 0;
  const size_t done = readBytes(stream, to, total);
  return {static_cast<double>(done / size), done < total && !feof(stream) ? errno : 0};
}

WithErrno writeObjects(Source from, size_t size, size_t nmemb, FILE *stream) {
  const size_t total = bytes(size, nmemb, from.size);
  errno = 0;
  const size_t done = fwrite(from.data, size, nmemb, forOutput(stream));
  return {static_cast<double>(done), total != 0 && done < nmemb ? errno : 0};
}

}  // namespace libposix
