#include "../call.h"

#include <sys/eventfd.h>

HEADER(sys_eventfd) {
  FN(eventfd);
  FN_AS(eventfd_read, [](int fd, NonNull<eventfd_t *> value) { return eventfd_read(fd, value); });
  // By address: a JavaScript number does not hold all of a 64-bit value.
  FN_AS(eventfd_write, [](int fd, NonNull<const eventfd_t *> value) { return eventfd_write(fd, *value.pointer); });

  INT(EFD_CLOEXEC);
  INT(EFD_NONBLOCK);
  INT(EFD_SEMAPHORE);
}
