// One file cannot include both <linux/tcp.h>, which has the whole struct, and <netinet/tcp.h>.
#pragma once
#include <cstddef>

namespace libposix {

/** Whether the bytes of a `struct tcp_zerocopy_receive` name memory that the kernel would write to. */
bool namesMemory(const void *zerocopy, size_t size);

}  // namespace libposix
