// How long a call may still take that is made again: its timeout goes on from when it began.
#pragma once
#include <time.h>

#include <cstdint>

#include "internal/interrupt.h"

namespace libposix {

/** A timeout that the kernel only reads. Each question but the first is answered with what is left. */
class Timeout {
 public:
  explicit Timeout(const timespec *total);
  explicit Timeout(int milliseconds);  // negative: none

  const timespec *left();
  int milliseconds();

 private:
  bool limited;
  bool asked = false;
  int64_t began = 0;
  timespec value = {};
};

}  // namespace libposix
