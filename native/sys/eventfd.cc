#include "internal/call.h"
#include "internal/descriptors.h"
#include "internal/given.h"

#include <sys/eventfd.h>

HEADER(sys_eventfd) {
  FN_AS(eventfd, [](unsigned initval, int flags) { return given(eventfd(initval, flags)); });
  FN_AS(eventfd_read, [](Descriptor fd, NonNull<eventfd_t *> value) {
    return interruptible(SYS_read, fd, value.pointer, sizeof(eventfd_t)) == sizeof(eventfd_t) ? 0 : -1;
  });
  // By address: a JavaScript number does not hold all of a 64-bit value.
  FN_AS(eventfd_write, [](Descriptor fd, NonNull<const eventfd_t *> value) {
    return interruptible(SYS_write, fd, value.pointer, sizeof(eventfd_t)) == sizeof(eventfd_t) ? 0 : -1;
  });

  INT(EFD_CLOEXEC);
  INT(EFD_NONBLOCK);
  INT(EFD_SEMAPHORE);
}
