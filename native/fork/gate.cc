#include <atomic>
#include <climits>
#include <ctime>
#include <new>

#include <linux/futex.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "fork.h"

namespace libposix::forking {

struct Gate::Word {
  enum : uint32_t { Shut, Good, Bad };
  std::atomic<uint32_t> state{Shut};
  pid_t parent = getpid();
};

Gate::Gate() : word_(nullptr) {
  void *page = mmap(nullptr, sizeof(Word), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  if (page != MAP_FAILED) word_ = new (page) Word;
}

Gate::~Gate() {
  if (word_) munmap(word_, sizeof(Word));
}

void Gate::open(bool good) {
  word_->state = good ? Word::Good : Word::Bad;
  syscall(SYS_futex, &word_->state, FUTEX_WAKE, INT_MAX, nullptr, nullptr, 0);
}

bool Gate::pass() {
  timespec pause{0, 50'000'000};
  while (word_->state == Word::Shut) {
    // A parent that was killed meanwhile opens no gate.
    if (getppid() != word_->parent) return true;
    syscall(SYS_futex, &word_->state, FUTEX_WAIT, Word::Shut, &pause, nullptr, 0);
  }
  return word_->state == Word::Good;
}

}  // namespace libposix::forking
