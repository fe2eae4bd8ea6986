#include "internal/call.h"

#include <sys/un.h>

HEADER(sys_un) {
  STRUCT(sockaddr_un) {
    FIELD(sun_family);
    FIELD(sun_path);
  }
  FN_AS(SUN_LEN, [](NonNull<const sockaddr_un *> ptr) {
    const sockaddr_un *address = ptr;
    // A path as long as its field needs no NUL for the kernel.
    return offsetof(sockaddr_un, sun_path) + strnlen(address->sun_path, sizeof(address->sun_path));
  });
}
