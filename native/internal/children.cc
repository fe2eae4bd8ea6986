// Children of child_process for which it waits in a loop of libuv's own, where no JavaScript runs: spawnSync() and its
// kin. Such a loop ends by SIGCHLD, which a handler of the program's may block, as it does while it runs.
#include "internal/interrupt/owner.h"

using namespace libposix;

static constexpr Mask child = bit(SIGCHLD);

HEADER(internal_children) {
  // Whether there was anything to open.
  HELPER(listen, [] {
    if (!ownsHandlers()) return false;
    const Mask before = setMask(everything);
    owner.hearing = before & child;
    setMask(before & ~child);
    return owner.hearing;
  });
  HELPER(listenNoMore, [] {
    const Mask now = setMask(everything);
    owner.hearing = false;
    if (owner.recorded) {
      owner.delivery.during |= child;
      owner.delivery.old |= child;
    } else {
      returnNoted();
    }
    setMask(now | child);
  });
}
