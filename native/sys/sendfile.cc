#include "internal/call.h"
#include "internal/descriptors.h"

#include <sys/sendfile.h>

HEADER(sys_sendfile) {
  FN_AS(sendfile, [](Descriptor out, Descriptor in, off_t *offset, size_t count) {
    return interruptible(SYS_sendfile, out, in, offset, count);
  });
}
