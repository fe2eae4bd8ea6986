#include "internal/given.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace libposix {

Marks marksOfProcess;
constinit thread_local Marks *marksOfThread [[gnu::tls_model("initial-exec")]] = nullptr;

namespace {

struct Owner {
  std::unique_ptr<Marks> marks;
  ~Owner() { marksOfThread = nullptr; }
};
thread_local Owner owner;

}  // namespace

void takeBack(unsigned first, unsigned last) {
  for (unsigned fd = first; fd <= std::min(last, Marks::size - 1); fd++) takeBack(static_cast<int>(fd));
}

void separateGiven() {
  auto own = std::make_unique<Marks>();
  *own = marks();
  marksOfThread = own.get();
  owner.marks = std::move(own);
}

}  // namespace libposix
