// A length past the end of its view is a RangeError, unless the kernel is certain to refuse that length before it
// touches memory: then the answer, EINVAL or EFAULT, is the kernel's to give.
#pragma once
#include <cstddef>

#include <sys/socket.h>

namespace libposix {

// Whether the kernel is certain to refuse `length` in the call of that name: as the bytes of a buffer, or as a
// socklen_t and what one points to.
bool refuses(const char *call, size_t length);
bool refuses(const char *call, socklen_t length);

}  // namespace libposix
