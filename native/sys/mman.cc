#include "internal/call.h"
#include "internal/lost-pages.h"
#include "internal/mapping.h"
#include "internal/strangers.h"

#include <algorithm>

#include <linux/magic.h>
#include <linux/mman.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

namespace {

using libposix::Fault;
using libposix::isRing;
using libposix::rangeError;
using libposix::View;

size_t roundUp(size_t length, size_t unit) { return (length + unit - 1) / unit * unit; }

size_t pages(size_t length) { return roundUp(length, static_cast<size_t>(sysconf(_SC_PAGESIZE))); }

// The size of the huge pages that a mapping is made of; 0: of none.
size_t hugePage(int flags, int fd) {
  if (flags & MAP_ANONYMOUS) {
    if (!(flags & MAP_HUGETLB)) return 0;
    if (const int shift = flags >> MAP_HUGE_SHIFT & MAP_HUGE_MASK) return size_t{1} << shift;
    // The kernel's default, which otherwise only /proc/meminfo says: that of a file in such memory.
    const int file = memfd_create("", MFD_HUGETLB | MFD_CLOEXEC);
    struct stat status;
    const bool known = file != -1 && fstat(file, &status) == 0;
    if (file != -1) close(file);
    return known ? static_cast<size_t>(status.st_blksize) : size_t{1} << 30;
  }
  struct statfs system;
  if (fstatfs(fd, &system) == -1 || system.f_type != HUGETLBFS_MAGIC) return 0;
  return static_cast<size_t>(system.f_bsize);
}

// JavaScript may touch the memory at any time, so what would be SIGSEGV or SIGBUS must not come to be.
void touchable(size_t length, int prot, int flags, int fd, off_t offset) {
  if (!(prot & PROT_READ)) rangeError("prot must have PROT_READ");
  if (flags & (MAP_FIXED | MAP_FIXED_NOREPLACE | MAP_GROWSDOWN)) rangeError("the address is the kernel's to choose");
  // The kernel takes the addresses in a ring's memory for those of the program's own.
  if (!(flags & MAP_ANONYMOUS) && isRing(fd))
    throw Fault{Fault::Range, "is that of a ring, whose memory holds addresses", 5};
  struct stat file;
  // An offset inside a page is the kernel's to refuse.
  if ((flags & MAP_ANONYMOUS) || offset < 0 || offset % getpagesize() != 0 || fstat(fd, &file) == -1 ||
      !S_ISREG(file.st_mode))
    return;
  const size_t end = pages(file.st_size), begin = static_cast<size_t>(offset);
  if (begin > end || pages(length) > end - begin) rangeError("the file ends before the mapping does: see ftruncate(2)");
}

// Memory that is only to be read. Nothing keeps JavaScript from a store, which would be SIGSEGV: the pages are a
// private mapping's, which shows the file as others write it, and gives a page of its own to who writes it here.
void *mapReadable(size_t length, int prot, int flags, int fd, off_t offset) {
  // As it was asked for, for the kernel to say what is wrong with it.
  void *data = mmap(nullptr, length, prot, flags, fd, offset);
  if (data == MAP_FAILED) return data;
  const int privately = (flags & ~MAP_TYPE) | MAP_PRIVATE | MAP_FIXED | MAP_NORESERVE;
  void *again = mmap(data, length, prot | PROT_WRITE, privately, fd, offset);
  if (again != MAP_FAILED) return again;
  const int error = errno;
  munmap(data, length);
  errno = error;
  return MAP_FAILED;
}

// Huge pages may have run out, which only shows as SIGBUS when each is first touched: they are taken now.
bool populate(void *data, size_t length, bool readOnly) {
#ifdef MADV_POPULATE_WRITE
  if (madvise(data, length, readOnly ? MADV_POPULATE_READ : MADV_POPULATE_WRITE) == 0) return true;
#endif
  errno = ENOMEM;
  return false;
}

// What leaves the pages to be touched. The others, as MADV_DONTFORK, do not, or only the kernel knows.
bool isHarmless(int advice) {
  constexpr int harmless[] = {
      MADV_NORMAL,        MADV_RANDOM,         MADV_SEQUENTIAL, MADV_WILLNEED, MADV_DONTNEED,   MADV_FREE,
      MADV_REMOVE,        MADV_DOFORK,         MADV_MERGEABLE,  MADV_HUGEPAGE, MADV_NOHUGEPAGE, MADV_UNMERGEABLE,
      MADV_DONTDUMP,      MADV_DODUMP,         MADV_WIPEONFORK, MADV_COLD,     MADV_PAGEOUT,    MADV_KEEPONFORK,
#ifdef MADV_POPULATE_READ
      MADV_POPULATE_READ, MADV_POPULATE_WRITE,
#endif
  };
  return std::ranges::find(harmless, advice) != std::end(harmless);
}

// The mapping that the memory is of. The kernel rounds the end up to a page, which only such memory has for its own.
const libposix::Mapping &mappingOf(const void *addr, size_t length) {
  const libposix::Mapping *mapping = libposix::mappingAround(addr, length);
  if (!mapping) throw Fault{Fault::Range, "is not the memory that mmap gave", 1};
  return *mapping;
}

// madvise and posix_madvise, of which the latter returns the error.
template <auto function>
constexpr auto advise = [](void *addr, size_t length, int advice) {
  if (!isHarmless(advice)) {
    // The kernel looks at the advice first, so that what it does not know it refuses of no memory, too.
    const int answer = function(nullptr, 0, advice);
    if (answer == EINVAL || (answer == -1 && errno == EINVAL)) return answer;
    throw Fault{Fault::Range, "may make memory that cannot be touched", 3};
  }
  mappingOf(addr, length);
  return function(addr, length, advice);
};

}  // namespace

HEADER(sys_mman) {
  FN_AS(mmap, [](Value addr, size_t length, int prot, int flags, int fd, off_t offset) -> napi_value {
    napi_env env = addr.env;
    if (addr.type() != napi_null) typeError("the address must be null: it is the kernel's to choose");
    touchable(length, prot, flags, fd, offset);
    const bool readOnly = !(prot & PROT_WRITE);
    void *data =
        readOnly ? mapReadable(length, prot, flags, fd, offset) : mmap(nullptr, length, prot, flags, fd, offset);
    if (data == MAP_FAILED) return out<int>(env, -errno);
    const size_t huge = hugePage(flags, fd), unit = huge ? huge : pages(1);
    const Mapping mapping{static_cast<std::byte *>(data), roundUp(length, unit), unit, munmap, readOnly};
    if (huge && !populate(data, mapping.length, readOnly)) {
      munmap(data, mapping.length);
      return out<int>(env, -ENOMEM);
    }
    if (huge || !(flags & MAP_ANONYMOUS)) guardPages(data, mapping.length, unit);
    return lend(env, mapping, length);
  });
  FN_AS(munmap, [](Value addr, size_t length) {
    const View view = View::from(addr.env, addr.value);
    const Owner mapping = mappingAt(view, munmap);
    if (!mapping) rangeError("not the memory that mmap gave");
    if (length == 0) return munmap(view.data(), 0);
    if (roundUp(length, mapping->unit) != mapping->length) rangeError("only a whole mapping can be taken back");
    return takeBack(addr, mapping);
  });
  FN_AS(mprotect, [](void *addr, size_t len, int prot) {
    constexpr int touchable = PROT_READ | PROT_WRITE;
    if ((prot & touchable) != touchable)
      throw Fault{Fault::Range, "must have PROT_READ and PROT_WRITE: nothing keeps JavaScript from touching it", 3};
    if (mappingOf(addr, len).readOnly)
      throw Fault{Fault::Range, "was mapped without PROT_WRITE: what is written there is not shared", 1};
    return mprotect(addr, len, prot);
  });
  FN_AS(madvise, advise<madvise>);
  FN_AS(posix_madvise, advise<posix_madvise>);
  FN_AS(mincore, [](void *addr, size_t length, View vec) {
    const size_t count = length > SIZE_MAX / 2 ? 0 : pages(length) / pages(1);
    if (!vec.null() && !vec.holds(count)) blame(3, [&] { vec.shorter(count); });
    return mincore(addr, length, vec.as<unsigned char>());
  });
  FN(msync);
  FN(mlock);
  FN(munlock);
  FN_AS(mlock2, [](const void *addr, size_t length, unsigned flags) { return mlock2(addr, length, flags); });
  FN(mlockall);
  FN(munlockall);
  FN(memfd_create);
  FN_AS(shm_open, [](NonNull<const char *> name, int oflag, mode_t mode) { return shm_open(name, oflag, mode); });
  FN_AS(shm_unlink, [](NonNull<const char *> name) { return shm_unlink(name); });

  INT(PROT_NONE);
  INT(PROT_READ);
  INT(PROT_WRITE);
  INT(PROT_EXEC);
  INT(MAP_SHARED);
  INT(MAP_PRIVATE);
  INT(MAP_SHARED_VALIDATE);
  INT(MAP_ANONYMOUS);
  INT(MAP_ANON);
  INT(MAP_FIXED);
  INT(MAP_FIXED_NOREPLACE);
  INT(MAP_LOCKED);
  INT(MAP_NORESERVE);
  INT(MAP_POPULATE);
  INT(MAP_HUGETLB);
  INT(MS_ASYNC);
  INT(MS_SYNC);
  INT(MS_INVALIDATE);
  INT(MFD_CLOEXEC);
  INT(MFD_ALLOW_SEALING);
  INT(MFD_HUGETLB);
  INT(MCL_CURRENT);
  INT(MCL_FUTURE);
  INT(MCL_ONFAULT);
  INT(MLOCK_ONFAULT);
  INT(POSIX_MADV_NORMAL);
  INT(POSIX_MADV_RANDOM);
  INT(POSIX_MADV_SEQUENTIAL);
  INT(POSIX_MADV_WILLNEED);
  INT(POSIX_MADV_DONTNEED);
  INT(MADV_NORMAL);
  INT(MADV_RANDOM);
  INT(MADV_SEQUENTIAL);
  INT(MADV_WILLNEED);
  INT(MADV_DONTNEED);
  INT(MADV_FREE);
  INT(MADV_REMOVE);
  INT(MADV_DONTFORK);
  INT(MADV_DOFORK);
  INT(MADV_MERGEABLE);
  INT(MADV_UNMERGEABLE);
  INT(MADV_HUGEPAGE);
  INT(MADV_NOHUGEPAGE);
  INT(MADV_DONTDUMP);
  INT(MADV_DODUMP);
  INT(MADV_WIPEONFORK);
  INT(MADV_KEEPONFORK);
  INT(MADV_COLD);
  INT(MADV_PAGEOUT);
  header.constant("MAP_FAILED", -1);  // (void *)-1
}
