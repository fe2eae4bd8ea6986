#include "../message.h"

#include <sys/uio.h>

HEADER(sys_uio) {
  FN_AS(readv, [](int fd, View iov, int iovcnt, Value bases) {
    return interruptible(SYS_readv, fd, Iovecs(iov, iovcnt, bases, Use::Written).c(), iovcnt);
  });
  FN_AS(writev, [](int fd, View iov, int iovcnt, Value bases) {
    return interruptible(SYS_writev, fd, Iovecs(iov, iovcnt, bases, Use::Read).c(), iovcnt);
  });
  FN_AS(preadv, [](int fd, View iov, int iovcnt, off_t offset, Value bases) {
    return interruptible(SYS_preadv, fd, Iovecs(iov, iovcnt, bases, Use::Written).c(), iovcnt, offset);
  });
  FN_AS(pwritev, [](int fd, View iov, int iovcnt, off_t offset, Value bases) {
    return interruptible(SYS_pwritev, fd, Iovecs(iov, iovcnt, bases, Use::Read).c(), iovcnt, offset);
  });
  FN_AS(preadv2, [](int fd, View iov, int iovcnt, off_t offset, int flags, Value bases) {
    return interruptible(SYS_preadv2, fd, Iovecs(iov, iovcnt, bases, Use::Written).c(), iovcnt, offset, 0, flags);
  });
  FN_AS(pwritev2, [](int fd, View iov, int iovcnt, off_t offset, int flags, Value bases) {
    return interruptible(SYS_pwritev2, fd, Iovecs(iov, iovcnt, bases, Use::Read).c(), iovcnt, offset, 0, flags);
  });
  FN_AS(process_vm_readv, [](pid_t pid, View local, unsigned long liovcnt, View remote, unsigned long riovcnt,
                             unsigned long flags, Value localBases, Value remoteBases) {
    Iovecs here(local, liovcnt, localBases, Use::Written), there(remote, riovcnt, remoteBases, Use::Elsewhere);
    return process_vm_readv(pid, here.c(), liovcnt, there.c(), riovcnt, flags);
  });
  FN_AS(process_vm_writev, [](pid_t pid, View local, unsigned long liovcnt, View remote, unsigned long riovcnt,
                              unsigned long flags, Value localBases, Value remoteBases) {
    Iovecs here(local, liovcnt, localBases, Use::Read), there(remote, riovcnt, remoteBases, Use::Elsewhere);
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
