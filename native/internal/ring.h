// An io_uring, as far as its memory and its end go. What is in the queues is lib's to read and write; what is here is
// that nothing of it outlives the requests that the kernel still works on.
#pragma once
#include <node_api.h>

#include <cstddef>
#include <cstdint>

#include <linux/io_uring.h>

namespace libposix {

class Ring {
 public:
  struct Area {
    std::byte *data = nullptr;
    size_t length = 0;
  };

  // What lib writes down of the requests that are with the kernel, one word for each: the upper half of its user_data,
  // 0 where there is none. The lower half is its place here. The first places have other uses.
  enum Book : size_t { UnderWay, Lost, First };
  static constexpr size_t places = size_t{1} << 20;

  /** io_uring_setup(2): 0 or -errno. */
  int open(napi_env env, unsigned entries, io_uring_params &params);
  ~Ring();

  /** Ends all requests; false where some did not end in time, and their memory has to stay for ever. */
  bool close();
  /** In a child of fork: the kernel's queues are the parent's. */
  void lose();

  int fd = -1;   // the program's, which may close it at any time
  int own = -1;  // by which it goes on then: hidden
  // Among this thread's registered rings, or -1. In a process of several threads, as every Node is, the kernel then
  // need not take a reference on the file at each call.
  int index = -1;
  Area queues, entries, book;

 private:
  bool map(const io_uring_params &params);
  void registerRing();
  void unregisterRing();
  void dropUnsubmitted();
  void takeCompletions();
  void cancelByThread();
  bool settle();
  uint32_t &at(uint32_t offset) const { return *reinterpret_cast<uint32_t *>(queues.data + offset); }
  uint32_t *words() const { return reinterpret_cast<uint32_t *>(book.data); }

  napi_env env_ = nullptr;
  io_uring_params params_ = {};
};

/** fork.cc: in the child. */
void loseRings();

}  // namespace libposix
