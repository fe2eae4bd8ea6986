// Streams over memory: fmemopen's over what JavaScript has, open_memstream's over what grows with them.
#pragma once
#include <atomic>

#include "stdio/stream.h"

namespace libposix {

// Memory that a stream goes on using after the call: the view is asked again each time.
struct Lasting {
  napi_env env;
  napi_value value;
  bool null;
};

template <typename Next>
struct In<Lasting, Next> {
  napi_env env;
  napi_value value;
  View view;
  In(napi_env env, napi_value value) : env(env), value(value), view(View::from(env, value)) {}
  bool null() const { return view.null(); }
  bool holds(size_t count) const { return view.null() || view.holds(count); }
  Lasting convert() const { return {env, value, view.null()}; }
};

FILE *openMemory(const Lasting &memory, size_t size, const char *mode);
FILE *openGrowing();

// What open_memstream stores through its two pointers, as of now. The bytes are all that the stream holds, and a NUL:
// after a seek they are more than `size`, until the stream is closed. None for any other stream.
struct Grown {
  std::string bytes;
  size_t size;
};
Grown grown(FILE *stream, bool closing);

template <>
inline napi_value out<Grown>(napi_env env, Grown result) {
  if (result.bytes.empty()) return noPointer(env, 0);
  napi_value pair, bytes;
  check(napi_create_array_with_length(env, 2, &pair));
  check(napi_create_buffer_copy(env, result.bytes.size(), result.bytes.data(), nullptr, &bytes));
  check(napi_set_element(env, pair, 0, bytes));
  check(napi_set_element(env, pair, 1, number(env, static_cast<double>(result.size))));
  return pair;
}

// Before a call uses a stream of this thread's: what other threads have flushed meanwhile reaches the memory. False:
// the memory is there no more. Costs nothing while there are no such streams.
extern std::atomic<int> memoryStreams;
bool settle(FILE *stream);

// glibc's freopen crashes with such a stream.
bool overMemory(FILE *stream);

// Taken before a stream is closed; frees afterwards what was allocated for it.
class Ended {
 public:
  explicit Ended(FILE *stream);
  ~Ended();
  Ended(const Ended &) = delete;
  Ended &operator=(const Ended &) = delete;

 private:
  struct Owned;
  Owned *owned_ = nullptr;
};

}  // namespace libposix
