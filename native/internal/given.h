// Which of the low descriptors a call has given to the program. What nobody gave may be Node's: see strangers.h.
#pragma once
#include <atomic>
#include <cstdint>

namespace libposix {

enum class Mark : uint8_t { None, Given, Others };  // others': not Node's, by the last look

// A byte for each, so that a mark is a plain store: every call that makes or closes a descriptor pays for it. One above
// them is looked at each time.
class Marks {
 public:
  static constexpr unsigned size = 1024;

  Mark of(int fd) const {
    const auto number = static_cast<unsigned>(fd);
    return number < size ? marks_[number].load(std::memory_order_relaxed) : Mark::None;
  }
  void set(int fd, Mark mark) {
    if (const auto number = static_cast<unsigned>(fd); number < size)
      marks_[number].store(mark, std::memory_order_relaxed);
  }
  /** Unless there is one, of another thread's making. */
  void setFirst(int fd, Mark mark) {
    Mark none = Mark::None;
    if (const auto number = static_cast<unsigned>(fd); number < size)
      marks_[number].compare_exchange_strong(none, mark);
  }
  void operator=(const Marks &other) {
    for (int fd = 0; fd < static_cast<int>(size); fd++) set(fd, other.of(fd));
  }

 private:
  std::atomic<Mark> marks_[size] = {};
};

extern Marks marksOfProcess;
// Of a thread whose table of descriptors is its own.
extern constinit thread_local Marks *marksOfThread [[gnu::tls_model("initial-exec")]];

inline Marks &marks() { return marksOfThread ? *marksOfThread : marksOfProcess; }

/** Notes that the program has got `fd`, which may be -1, from a call, and is it. */
inline int given(int fd) {
  marks().set(fd, Mark::Given);
  return fd;
}

inline bool isGiven(int fd) { return marks().of(fd) == Mark::Given; }

/** It is about to be closed. */
inline void takeBack(int fd) { marks().set(fd, Mark::None); }
void takeBack(unsigned first, unsigned last);

/** From now on this thread has a table of descriptors of its own. */
void separateGiven();

}  // namespace libposix
