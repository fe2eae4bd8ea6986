// `FILE *` across the boundary: an opaque object, tagged for ever as one of ours and wrapped around the stream as long
// as that is open. So a closed one is recognised, and so is what never was one.
#pragma once
#include <cstdio>
#include <memory>

#include "internal/nonblocking.h"
#include "stdio/held.h"
#include "stdio/values.h"

namespace libposix {

// Throws unless `value` is an open stream, whose memory is there if it is one over memory: that is no matter to what
// closes it.
FILE *streamOf(napi_env env, napi_value value, bool closing = false);
// The same, once no other thread of the program holds it.
FILE *turnOf(napi_env env, napi_value value, bool closing = false);
napi_value streamObject(napi_env env, FILE *stream);
// Before something is done to every stream: those that have a number of Node's by now have none any more.
void loseNodes();
// The class FILE of this environment, and stdin, stdout and stderr.
void defineStreams(Header &header);

template <typename Next>
struct In<FILE *, Next> {
  FILE *c;
  BlockingStream blocking;
  In(napi_env env, napi_value value) : c(turnOf(env, value)), blocking(c) {}
};

// `FILE *` of which no lock is asked, or which the call itself locks.
struct Unlocked {
  FILE *file;
};

template <typename Next>
struct In<Unlocked, Next> {
  Unlocked c;
  In(napi_env env, napi_value value) : c{streamOf(env, value)} {}
};

// `FILE *` where NULL means every stream.
struct AnyStream {
  FILE *file;
};

template <typename Next>
struct In<AnyStream, Next> {
  AnyStream c{nullptr};
  BlockingStream out, error;
  In(napi_env env, napi_value value)
      : c(of(env, value)), out(c.file ? c.file : stdout), error(c.file ? c.file : stderr) {}
  static AnyStream of(napi_env env, napi_value value) {
    napi_valuetype type;
    if (napi_typeof(env, value, &type) != napi_ok || type != napi_null) return {turnOf(env, value)};
    awaitTurn(nullptr);
    loseNodes();
    return {nullptr};
  }
};

// `FILE *` that the call ends: close() makes the object a closed one and gives the stream to close.
struct Closing {
  napi_env env;
  napi_value object;
  FILE *file;
  FILE *close() const;
};

template <typename Next>
struct In<Closing, Next> {
  Closing c;
  BlockingStream blocking;
  In(napi_env env, napi_value value) : c{env, value, turnOf(env, value, true)}, blocking(c.file) {}
};

// A stream, or -errno where C returns NULL.
template <>
inline napi_value out<FILE *>(napi_env env, FILE *stream) {
  return stream ? streamObject(env, stream) : number(env, -errno);
}

// The buffer that setvbuf gives a stream is ours: C leaves open what is in the caller's array, and JavaScript may move
// or free that.
using Buffer = std::unique_ptr<char[]>;
int bufferStream(FILE *stream, bool own, int mode, size_t size);
// Takes it away from a stream about to be closed; to be freed after that.
Buffer takeBuffer(FILE *stream);

// What exit does with the streams: writes what waits in them. It does not wait for one that another thread holds, which
// may be reading from a terminal.
void flushStreams();

// ---- input
// ---------------------------------------------------------------------------------------------------------------------

// Every character that stdio reads for JavaScript comes through next(), and next() calls fill() whenever the stream's
// buffer is empty, before libc is asked to read: this is the one place where an input function can block. Where the
// process has signal handlers, fill() waits there until something can be read, and they run. False: the read has failed
// with EINTR, as read(2) would have; what a handler threw is pending, and thrown when the call returns.
bool fill(FILE *stream);

// Bytes that wait in the stream's buffer.
inline size_t waiting(FILE *stream) {
#ifdef __GLIBC__
  return static_cast<size_t>(stream->_IO_read_end - stream->_IO_read_ptr);
#else
  return 0;
#endif
}

// Whether ungetc has put characters back. On a stream that had read nothing yet, the buffer that is put aside meanwhile
// is none.
inline bool hasPushedBack([[maybe_unused]] FILE *stream) {
#ifdef __GLIBC__
  return stream->_IO_save_base || stream->_IO_backup_base;
#else
  return false;
#endif
}

// Characters that ungetc pushed back make glibc read from an area of its own, and keep pointers into the stream's
// buffer that neither setvbuf nor output knows of. C leaves open what becomes of them: they are dropped.
void dropPushedBack(FILE *stream);

// A stream that is about to be written to. C leaves output right after input undefined: the seek that it asks for is
// made here.
inline FILE *forOutput(FILE *stream) {
  if (waiting(stream) > 0 || hasPushedBack(stream)) dropPushedBack(stream);
  return stream;
}

// A stream that ungetc is about to push a character back to. Where glibc is still writing, that character's area and
// the buffer get mixed up, and one of them is freed twice: the seek that C asks for between output and input is made
// here. False: what was written could not be output.
bool forPushingBack(FILE *stream);

// ferror() from now on.
inline void markError(FILE *stream) {
#ifdef __GLIBC__
  stream->_flags |= _IO_ERR_SEEN;
#endif
}

inline int next(FILE *stream) {
  if (waiting(stream) == 0 && !fill(stream)) {
    markError(stream);
    errno = EINTR;
    return EOF;
  }
  return getc_unlocked(stream);
}

// Holds a stream's lock, as each of libc's own calls does.
class Lock {
 public:
  explicit Lock(FILE *stream) : stream_(stream), outer_(innermost) {
    flockfile(stream);
    innermost = this;
  }
  ~Lock() {
    innermost = outer_;
    funlockfile(stream_);
  }
  Lock(const Lock &) = delete;
  Lock &operator=(const Lock &) = delete;

  // A call that a signal handler interrupted goes on with its stream after it.
  static bool holds(FILE *stream) {
    for (const Lock *lock = innermost; lock; lock = lock->outer_)
      if (lock->stream_ == stream) return true;
    return false;
  }

 private:
  static thread_local Lock *innermost;
  FILE *stream_;
  Lock *outer_;
};

// The result of an input call: an EOF that is not the end of the stream is an error. The error flag may be an older
// one's.
inline Input inputOf(FILE *stream, int value) {
  int error = errno;
  if (value != EOF) return {static_cast<double>(value)};
  if (!feof(stream) && error != 0) return {0, error};
  return {.value = 0, .end = true};
}

}  // namespace libposix
