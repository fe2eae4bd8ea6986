#include "stdio/stream.h"

#include <fcntl.h>
#include <poll.h>
#include <stdio_ext.h>
#include <time.h>
#include <unistd.h>

#include <cstdlib>
#include <mutex>
#include <set>
#include <unordered_map>

#include <sys/stat.h>
#include <unistd.h>

#include "internal/descriptors.h"
#include "stdio/memory.h"

namespace libposix {

namespace {

// Of this copy of the addon: another one's streams are in its own books.
const napi_type_tag &tag() {
  static const napi_type_tag tag = {0x7b1f0e5c9d3a4826, reinterpret_cast<uintptr_t>(&tag)};
  return tag;
}

// One environment per thread; the stream that the constructor is to wrap, when it is we who call it.
thread_local napi_ref fileClass = nullptr;
thread_local FILE *opening = nullptr;

napi_value construct(napi_env env, napi_callback_info info) {
  napi_value self;
  FILE *stream = std::exchange(opening, nullptr);
  if (stream == nullptr) {
    napi_throw_type_error(env, nullptr, "FILE is opaque: fopen() and its like make one");
    return nullptr;
  }
  // Nothing is closed when the object is garbage: C would not either.
  if (napi_get_cb_info(env, info, nullptr, nullptr, &self, nullptr) != napi_ok ||
      napi_type_tag_object(env, self, &tag()) != napi_ok ||
      napi_wrap(env, self, stream, nullptr, nullptr, nullptr) != napi_ok)
    return nullptr;
  return self;
}

// Those that the program has open. libc's own list can only be walked with each stream's lock.
std::mutex openLock;
auto &open = *new std::set<FILE *>;

std::mutex buffersLock;
// Never destroyed: libc flushes its streams after the destructors.
auto &buffers = *new std::unordered_map<FILE *, Buffer>;

// A stream whose descriptor the program closed beneath it has none, should the number be that of a loop of Node's by
// now.
void loseNodes([[maybe_unused]] FILE *stream) {
#ifdef __GLIBC__
  if (isNodesQuickly(stream->_fileno)) stream->_fileno = -1;
#endif
}

// Node starts with an unbuffered stdout. This is the buffer that libc would give it at its first use: by lines on a
// terminal, otherwise as large as the file's blocks.
void restoreStdout() {
  struct stat file;
  size_t size = BUFSIZ;
  int error = errno, mode = isatty(STDOUT_FILENO) ? _IOLBF : _IOFBF;
  if (fstat(STDOUT_FILENO, &file) == 0 && file.st_blksize > 0 && file.st_blksize < BUFSIZ)
    size = static_cast<size_t>(file.st_blksize);
  bufferStream(stdout, true, mode, size);
  errno = error;
}

}  // namespace

FILE *streamOf(napi_env env, napi_value value, bool closing) {
  napi_valuetype type = napi_undefined;
  bool ours = false;
  if (napi_typeof(env, value, &type) == napi_ok && type == napi_null) rangeError("must not be null");
  if (type != napi_object || napi_check_object_type_tag(env, value, &tag(), &ours) != napi_ok || !ours)
    typeError("must be a FILE");
  void *stream;
  if (napi_unwrap(env, value, &stream) != napi_ok) rangeError("is a FILE that was closed");
  static std::once_flag restored;
  if (stream == stdout) std::call_once(restored, restoreStdout);
  if (memoryStreams.load(std::memory_order_relaxed) > 0 && !settle(static_cast<FILE *>(stream)) && !closing)
    rangeError("is a stream over memory that is there no more: its buffer was detached or made shorter");
  loseNodes(static_cast<FILE *>(stream));
  return static_cast<FILE *>(stream);
}

FILE *turnOf(napi_env env, napi_value value, bool closing) {
  FILE *stream = streamOf(env, value, closing);
  awaitTurn(stream);
  return stream;
}

napi_value streamObject(napi_env env, FILE *stream) {
  napi_value constructor, object;
  check(napi_get_reference_value(env, fileClass, &constructor));
  opening = stream;
  napi_status status = napi_new_instance(env, constructor, 0, nullptr, &object);
  opening = nullptr;
  check(status);
  std::lock_guard<std::mutex> guard(openLock);
  open.insert(stream);
  return object;
}

thread_local Lock *Lock::innermost = nullptr;

FILE *Closing::close() const {
  if (Lock::holds(streamOf(env, object, true)))
    rangeError("is in use by the call that this signal handler interrupted");
  void *stream;
  if (napi_remove_wrap(env, object, &stream) != napi_ok) rangeError("is a FILE that was closed");
  std::lock_guard<std::mutex> guard(openLock);
  open.erase(static_cast<FILE *>(stream));
  return static_cast<FILE *>(stream);
}

void loseNodes() {
  std::lock_guard<std::mutex> guard(openLock);
  for (FILE *stream : open) loseNodes(stream);
}

void flushStreams() {
  std::lock_guard<std::mutex> guard(openLock);
  for (FILE *stream : open) {
    loseNodes(stream);
    const bool pending = __fpending(stream) > 0;
    if (!pending && !__freading(stream)) continue;
    constexpr timespec moment = {0, 1'000'000};
    bool locked = ftrylockfile(stream) == 0;
    for (int tries = 50; pending && !locked && tries > 0; tries--) {
      nanosleep(&moment, nullptr);
      locked = ftrylockfile(stream) == 0;
    }
    // What was read ahead goes back to the file, for whoever has it open, too; not where a thread is reading it.
    if (!pending && !locked) continue;
    if (hasPushedBack(stream)) dropPushedBack(stream);
    fflush_unlocked(stream);
  }
}

void defineStreams(Header &header) {
  napi_env env = header.env();
  // Before libc flushes all streams.
  static const bool once [[maybe_unused]] = std::atexit([] { loseNodes(); }) == 0;
  napi_value constructor;
  check(napi_define_class(env, "FILE", NAPI_AUTO_LENGTH, construct, nullptr, 0, nullptr, &constructor));
  keepIn(fileClass, env, constructor);
  header.set("FILE", constructor);
  header.set("stdin", streamObject(env, stdin));
  header.set("stdout", streamObject(env, stdout));
  header.set("stderr", streamObject(env, stderr));
}

void dropPushedBack(FILE *stream) {
  const int error = errno;
  fseeko(stream, 0, SEEK_CUR);
  if (hasPushedBack(stream)) __fpurge(stream);
  errno = error;
}

bool forPushingBack([[maybe_unused]] FILE *stream) {
#ifdef __GLIBC__
  // _IO_CURRENTLY_PUTTING, which is in no header; __fwriting() cannot tell it from a stream that is only for output.
  constexpr int putting = 0x800;
  if ((stream->_flags & putting) == 0) return true;
  Lock lock(stream);
  const int error = errno;
  fseeko(stream, 0, SEEK_CUR);
  if ((stream->_flags & putting) != 0) return false;
  errno = error;
#endif
  return true;
}

int bufferStream(FILE *stream, bool own, int mode, size_t size) {
  Lock lock(stream);
  if (hasPushedBack(stream)) dropPushedBack(stream);
  if (!own) return setvbuf(stream, nullptr, mode, size);
  Buffer buffer(new (std::nothrow) char[size]);
  if (!buffer) {
    errno = ENOMEM;
    return EOF;
  }
  int result = setvbuf(stream, buffer.get(), mode, size);
  if (result == 0) {
    std::lock_guard<std::mutex> guard(buffersLock);
    buffers[stream].swap(buffer);
  }
  return result;
}

Buffer takeBuffer(FILE *stream) {
  std::lock_guard<std::mutex> guard(buffersLock);
  auto node = buffers.extract(stream);
  return node ? std::move(node.mapped()) : nullptr;
}

bool fill(FILE *stream) {
  int fd = fileno(stream);
  // Another thread's exit calls the main thread, too.
  const bool canBeCalled = canBeInterrupted() || (thisThread && thisThread->end);
  if (!canBeCalled || fd == -1 || (fcntl(fd, F_GETFL) & O_NONBLOCK)) return true;
  // libc does this when it reads from a terminal, which is only after the wait here.
  if (__flbf(stdout) && (__flbf(stream) || isatty(fd))) fflush(stdout);
  return await(fd, POLLIN);
}

}  // namespace libposix
