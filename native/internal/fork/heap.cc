#include <sys/auxv.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cerrno>
#include <cstdint>

#include "internal/fork/fork.h"

namespace libposix::forking {

namespace {

using Address = uintptr_t;

constexpr Address top = Address{1} << (8 * sizeof(Address) - 2);  // above all that a process can map

Address page() { return static_cast<Address>(sysconf(_SC_PAGESIZE)); }

// 0 or an errno. The kernel steps over holes, which it reports afterwards as ENOMEM, and stops with EINVAL at a mapping
// of a device's memory or of its own.
int ask(Address from, Address to) {
  return madvise(reinterpret_cast<void *>(from), to - from, MADV_DOFORK) == 0 || errno == ENOMEM ? 0 : errno;
}

// Leaves out what cannot be asked for, by halves.
int askAround(Address from, Address to) {
  const int error = ask(from, to);
  if (error != EINVAL) return error;
  if (to - from <= page()) return 0;
  const Address middle = from + (to - from) / page() / 2 * page();
  const int first = askAround(from, middle);
  return first ? first : askAround(middle, to);
}

struct Range {
  Address from, to;
};

// The kernel's own pages, which every process has: those of its clock lie right below its code.
Range kernels() {
  const Address code = getauxval(AT_SYSINFO_EHDR);
  Address from = code;
  while (from && ask(from - page(), from) == EINVAL) from -= page();
  return {from, code};
}

}  // namespace

// Without a look into /proc/self/maps, which may not be there and costs more than all the rest.
int copyHeap() {
  static const Range skip = kernels();
  const int error = askAround(0, skip.from);
  return error ? error : askAround(skip.to, top);
}

}  // namespace libposix::forking
