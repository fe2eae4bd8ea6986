// The threads that run JavaScript with this addon.
#pragma once
#include <functional>

#include "internal/interrupt/thread.h"

namespace libposix {

/** Calls `visit` with each, which cannot end meanwhile. */
void forEachThread(const std::function<void(Thread &)> &visit);

}  // namespace libposix
