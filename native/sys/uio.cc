#include "internal/descriptors.h"
#include "internal/message.h"

#include <linux/kcmp.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

namespace {

// Whether that process, or thread, has the memory of this one.
bool sharesMemory(pid_t pid) {
  const long different = syscall(SYS_kcmp, getpid(), pid, KCMP_VM, 0, 0);
  // A kernel without kcmp(2) still knows its threads.
  return different == 0 || (different == -1 && syscall(SYS_tgkill, getpid(), pid, 0) == 0);
}

void refuseOwn(pid_t pid) {
  if (!sharesMemory(pid)) return;
  throw libposix::Fault{
      libposix::Fault::Range,
      "has the memory of this process, which libposix reads and writes by no address: see libposix/unsafe", 1};
}

}  // namespace

HEADER(sys_uio) {
  FN_AS(readv, [](Descriptor fd, View iov, int iovcnt, Value bases) {
    return interruptible(SYS_readv, fd, Iovecs(iov, iovcnt, bases, Use::Written).c(), iovcnt);
  });
  FN_AS(writev, [](Descriptor fd, View iov, int iovcnt, Value bases) {
    return interruptible(SYS_writev, fd, Iovecs(iov, iovcnt, bases, Use::Read).c(), iovcnt);
  });
  FN_AS(preadv, [](Descriptor fd, View iov, int iovcnt, off_t offset, Value bases) {
    return interruptible(SYS_preadv, fd, Iovecs(iov, iovcnt, bases, Use::Written).c(), iovcnt, offset);
  });
  FN_AS(pwritev, [](Descriptor fd, View iov, int iovcnt, off_t offset, Value bases) {
    return interruptible(SYS_pwritev, fd, Iovecs(iov, iovcnt, bases, Use::Read).c(), iovcnt, offset);
  });
  FN_AS(preadv2, [](Descriptor fd, View iov, int iovcnt, off_t offset, int flags, Value bases) {
    return interruptible(SYS_preadv2, fd, Iovecs(iov, iovcnt, bases, Use::Written).c(), iovcnt, offset, 0, flags);
  });
  FN_AS(pwritev2, [](Descriptor fd, View iov, int iovcnt, off_t offset, int flags, Value bases) {
    return interruptible(SYS_pwritev2, fd, Iovecs(iov, iovcnt, bases, Use::Read).c(), iovcnt, offset, 0, flags);
  });
  FN_AS(process_vm_readv, [](pid_t pid, View local, unsigned long liovcnt, View remote, unsigned long riovcnt,
                             unsigned long flags, Value localBases, Value remoteBases) {
    Iovecs here(local, liovcnt, localBases, Use::Written), there(remote, riovcnt, remoteBases, Use::Elsewhere);
    refuseOwn(pid);
    return process_vm_readv(pid, here.c(), liovcnt, there.c(), riovcnt, flags);
  });
  FN_AS(process_vm_writev, [](pid_t pid, View local, unsigned long liovcnt, View remote, unsigned long riovcnt,
                              unsigned long flags, Value localBases, Value remoteBases) {
    Iovecs here(local, liovcnt, localBases, Use::Read), there(remote, riovcnt, remoteBases, Use::Elsewhere);
    refuseOwn(pid);
    return process_vm_writev(pid, here.c(), liovcnt, there.c(), riovcnt, flags);
  });

  STRUCT(iovec) {
    FIELD(iov_base);
    FIELD(iov_len);
  }

  INT(UIO_MAXIOV);
  INT(RWF_HIPRI);
  INT(RWF_DSYNC);
  INT(RWF_SYNC);
  INT(RWF_NOWAIT);
  INT(RWF_APPEND);
  INT(RWF_NOAPPEND);
}
