// Which options of a socket are known: what their values hold, and how long they are. The kernel reads and writes what
// the value of an option says, and no option's number tells whether that is only the value itself. What is not known
// here is refused, unless there is no value.
#pragma once
#include "internal/call.h"

#include <sys/socket.h>

namespace libposix {

// Whether the value holds no address and the kernel keeps to optlen.
bool isPlainOption(int level, int name);

int getOption(int fd, int level, int name, View value, socklen_t *length);
// `target` is what the pointer in the value points to, where there is one.
int setOption(int fd, int level, int name, const void *value, socklen_t length, View target);

}  // namespace libposix
