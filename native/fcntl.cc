// What <fcntl.h> calls a variadic argument is read as the command or the flags want it.
#include "internal/descriptors.h"
#include "internal/message.h"
#include "internal/result.h"
#include "internal/given.h"

#include <algorithm>
#include <climits>

#include <fcntl.h>
#include <sys/mman.h>

namespace libposix {

namespace {

struct Variadic {
  napi_env env;
  napi_value value;

  bool missing() const {
    napi_valuetype type;
    check(napi_typeof(env, value, &type));
    return type == napi_undefined;
  }
  // Missing, NULL or 0.
  bool isNone() const {
    napi_valuetype type;
    check(napi_typeof(env, value, &type));
    double number = 1;
    if (type == napi_number) check(napi_get_value_double(env, value, &number));
    return type == napi_undefined || type == napi_null || number == 0;
  }
  template <typename T>
  T as() const {
    return In<T, void>(env, value).c;
  }
};

// The mode that an open which can make a file must have.
mode_t modeFor(int flags, Variadic mode) {
  bool makes = (flags & O_CREAT) || (flags & O_TMPFILE) == O_TMPFILE;
  if (!mode.missing()) return mode.as<mode_t>();
  if (makes) typeError("flags with O_CREAT or O_TMPFILE need a mode");
  return 0;
}

// A flag may use the int's highest bit: JavaScript's `|` makes it negative.
long flagsOf(Variadic arg) {
  if (arg.missing()) typeError("this command needs a third argument");
  long value = arg.as<long>();
  if (value < std::numeric_limits<int>::min() || value > std::numeric_limits<unsigned>::max())
    typeError("the third argument must be an int");
  return value;
}

template <typename T>
T *pointerOf(Variadic arg) {
  if (arg.missing()) typeError("this command needs a third argument");
  return arg.as<T *>();
}

int control(int fd, int cmd, Variadic arg) {
  switch (cmd) {
    case F_GETFL: {
      const int flags = fcntl(fd, cmd);
      return flags != -1 && madeNonblocking(fd) ? flags & ~O_NONBLOCK : flags;
    }
    case F_SETFL: {
      const long flags = flagsOf(arg);
      const int result = fcntl(fd, cmd, flags);
      if (result == 0) programSets(fd, flags & O_NONBLOCK);
      return result;
    }
    case F_GETFD:
    case F_GETOWN:
    case F_GETSIG:
    case F_GETLEASE:
    case F_GETPIPE_SZ:
    case F_GET_SEALS: return fcntl(fd, cmd);
    case F_DUPFD:
    case F_DUPFD_CLOEXEC: return given(fcntl(fd, cmd, flagsOf(arg)));
    // Node's are told by FD_CLOEXEC; what is not Node's now does not become it.
    case F_SETFD: {
      const int result = fcntl(fd, cmd, flagsOf(arg));
      if (result == 0) given(fd);
      return result;
    }
    case F_SETOWN:
    case F_SETSIG:
    case F_SETLEASE:
    case F_NOTIFY:
    case F_SETPIPE_SZ:
    case F_ADD_SEALS: return fcntl(fd, cmd, flagsOf(arg));
    case F_GETLK:
    case F_SETLK:
    case F_OFD_GETLK:
    case F_OFD_SETLK: return fcntl(fd, cmd, pointerOf<struct ::flock>(arg));
    case F_SETLKW:
    case F_OFD_SETLKW: return static_cast<int>(interruptible(SYS_fcntl, fd, cmd, pointerOf<struct ::flock>(arg)));
    case F_GETOWN_EX:
    case F_SETOWN_EX: return fcntl(fd, cmd, pointerOf<f_owner_ex>(arg));
    case F_GET_RW_HINT:
    case F_SET_RW_HINT:
    case F_GET_FILE_RW_HINT:
    case F_SET_FILE_RW_HINT: return fcntl(fd, cmd, pointerOf<uint64_t>(arg));
    default:
      if (arg.isNone()) return fcntl(fd, cmd, 0L);
      throw Fault{
          Fault::Range,
          "is no command that libposix knows: a third argument may be an address. libposix/unsafe has a call that "
          "asks nothing",
          2};
  }
}

bool areThere(const iovec *pieces, size_t count) {
  return std::all_of(pieces, pieces + count, [](const iovec &piece) {
    return (piece.iov_base && piece.iov_len <= SSIZE_MAX) || piece.iov_len == 0;
  });
}

// A pipe keeps the pages that vmsplice gives it, and what is read from it is what lies in them by then. JavaScript's
// memory may be collected and used anew before: the pipe gets pages of their own, which go when it has done with them.
class Given {
 public:
  Given(const iovec *pieces, size_t count) {
    size_t length = 0;
    for (size_t i = 0; i < count; i++) length += pieces[i].iov_len;
    // The kernel takes an empty piece anywhere.
    void *start =
        length == 0 ? nullptr : mmap(nullptr, length, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    failed_ = start == MAP_FAILED;
    if (failed_) return;
    all_ = {start, length};
    auto *at = static_cast<std::byte *>(start);
    for (size_t i = 0; i < count; at += pieces[i++].iov_len)
      if (pieces[i].iov_len > 0) std::memcpy(at, pieces[i].iov_base, pieces[i].iov_len);
  }
  Given(const Given &) = delete;
  ~Given() {
    if (all_.iov_len > 0) munmap(all_.iov_base, all_.iov_len);
  }
  const iovec *c() const { return failed_ ? nullptr : &all_; }

 private:
  iovec all_{nullptr, 0};
  bool failed_ = false;
};

}  // namespace

template <typename Next>
struct In<Variadic, Next> {
  Variadic c;
  In(napi_env env, napi_value value) : c{env, value} {}
};

}  // namespace libposix

using namespace libposix;

HEADER(fcntl) {
  FN_AS(open, [](const char *pathname, int flags, Variadic mode) {
    return static_cast<int>(interruptible(SYS_openat, AT_FDCWD, pathname, flags, modeFor(flags, mode)));
  });
  FN_AS(openat, [](int dirfd, const char *pathname, int flags, Variadic mode) {
    return static_cast<int>(interruptible(SYS_openat, dirfd, pathname, flags, modeFor(flags, mode)));
  });
  FN_AS(creat, [](const char *pathname, mode_t mode) {
    return static_cast<int>(interruptible(SYS_openat, AT_FDCWD, pathname, O_CREAT | O_WRONLY | O_TRUNC, mode));
  });
  FN_AS(fcntl, [](Descriptor fd, int cmd, Variadic arg) { return control(fd, cmd, arg); });
  FN(posix_fadvise);
  FN(posix_fallocate);
  FN(fallocate);
  FN(readahead);
  FN(sync_file_range);
  FN_AS(splice, [](Descriptor in, off64_t *offIn, Descriptor out, off64_t *offOut, size_t size, unsigned flags) {
    return interruptible(SYS_splice, in, offIn, out, offOut, size, flags);
  });
  FN_AS(tee, [](Descriptor in, Descriptor out, size_t size, unsigned flags) {
    return interruptible(SYS_tee, in, out, size, flags);
  });
  FN_AS(vmsplice, [](Descriptor fd, View iov, size_t count, unsigned flags, Value bases) {
    // No strings: from which end of a pipe it is the kernel reads or writes the memory.
    const Iovecs iovecs(iov, count, bases, Use::Written);
    const int mode = fcntl(fd, F_GETFL);
    if (iovecs.c() == nullptr || !areThere(iovecs.c(), count) || mode == -1 || (mode & O_ACCMODE) == O_RDONLY)
      return interruptible(SYS_vmsplice, fd, iovecs.c(), count, flags);
    const Given pages(iovecs.c(), count);
    if (pages.c() == nullptr) return -1L;
    return interruptible(SYS_vmsplice, fd, pages.c(), 1, flags);
  });

  STRUCT_AS(flock, struct ::flock) {
    FIELD(l_type);
    FIELD(l_whence);
    FIELD(l_start);
    FIELD(l_len);
    FIELD(l_pid);
  }
  STRUCT(f_owner_ex) {
    FIELD(type);
    FIELD(pid);
  }

  INT(F_OWNER_TID);
  INT(F_OWNER_PID);
  INT(F_OWNER_PGRP);

  // How to open, and the status of an open file
  INT(O_ACCMODE);
  INT(O_APPEND);
  INT(O_ASYNC);
  INT(O_CLOEXEC);
  INT(O_CREAT);
  INT(O_DIRECT);
  INT(O_DIRECTORY);
  INT(O_DSYNC);
  INT(O_EXCL);
  INT(O_FSYNC);
  INT(O_LARGEFILE);
  INT(O_NDELAY);
  INT(O_NOATIME);
  INT(O_NOCTTY);
  INT(O_NOFOLLOW);
  INT(O_NONBLOCK);
  INT(O_PATH);
  INT(O_RDONLY);
  INT(O_RDWR);
  INT(O_RSYNC);
  INT(O_SYNC);
  INT(O_TMPFILE);
  INT(O_TRUNC);
  INT(O_WRONLY);

  // BSD’s names for status flags
  INT(FAPPEND);
  INT(FFSYNC);
  INT(FASYNC);
  INT(FNONBLOCK);
  INT(FNDELAY);

  // Of a descriptor
  INT(FD_CLOEXEC);

  // What fcntl can do, and kinds of locks, leases and seals
  INT(F_ADD_SEALS);
  INT(F_DUPFD);
  INT(F_DUPFD_CLOEXEC);
  INT(F_EXLCK);
  INT(F_GETFD);
  INT(F_GETFL);
  INT(F_GETLEASE);
  INT(F_GETLK);
  INT(F_GETLK64);
  INT(F_GETOWN);
  INT(F_GETOWN_EX);
  INT(F_GETPIPE_SZ);
  INT(F_GETSIG);
  INT(F_GET_FILE_RW_HINT);
  INT(F_GET_RW_HINT);
  INT(F_GET_SEALS);
  INT(F_NOTIFY);
  INT(F_OFD_GETLK);
  INT(F_OFD_SETLK);
  INT(F_OFD_SETLKW);
  INT(F_RDLCK);
  INT(F_SEAL_FUTURE_WRITE);
  INT(F_SEAL_GROW);
  INT(F_SEAL_SEAL);
  INT(F_SEAL_SHRINK);
  INT(F_SEAL_WRITE);
  INT(F_SETFD);
  INT(F_SETFL);
  INT(F_SETLEASE);
  INT(F_SETLK);
  INT(F_SETLK64);
  INT(F_SETLKW);
  INT(F_SETLKW64);
  INT(F_SETOWN);
  INT(F_SETOWN_EX);
  INT(F_SETPIPE_SZ);
  INT(F_SETSIG);
  INT(F_SET_FILE_RW_HINT);
  INT(F_SET_RW_HINT);
  INT(F_SHLCK);
  INT(F_UNLCK);
  INT(F_WRLCK);

  // flock
  INT(LOCK_EX);
  INT(LOCK_MAND);
  INT(LOCK_NB);
  INT(LOCK_READ);
  INT(LOCK_RW);
  INT(LOCK_SH);
  INT(LOCK_UN);
  INT(LOCK_WRITE);

  // F_NOTIFY
  INT(DN_ACCESS);
  INT(DN_ATTRIB);
  INT(DN_CREATE);
  INT(DN_DELETE);
  INT(DN_MODIFY);
  INT(DN_MULTISHOT);
  INT(DN_RENAME);

  // Calls whose paths start at a directory
  INT(AT_EACCESS);
  INT(AT_EMPTY_PATH);
  INT(AT_FDCWD);
  INT(AT_NO_AUTOMOUNT);
  INT(AT_RECURSIVE);
  INT(AT_REMOVEDIR);
  INT(AT_STATX_DONT_SYNC);
  INT(AT_STATX_FORCE_SYNC);
  INT(AT_STATX_SYNC_AS_STAT);
  INT(AT_STATX_SYNC_TYPE);
  INT(AT_SYMLINK_FOLLOW);
  INT(AT_SYMLINK_NOFOLLOW);

  // posix_fadvise
  INT(POSIX_FADV_DONTNEED);
  INT(POSIX_FADV_NOREUSE);
  INT(POSIX_FADV_NORMAL);
  INT(POSIX_FADV_RANDOM);
  INT(POSIX_FADV_SEQUENTIAL);
  INT(POSIX_FADV_WILLNEED);

  // fallocate
  INT(FALLOC_FL_COLLAPSE_RANGE);
  INT(FALLOC_FL_INSERT_RANGE);
  INT(FALLOC_FL_KEEP_SIZE);
  INT(FALLOC_FL_NO_HIDE_STALE);
  INT(FALLOC_FL_PUNCH_HOLE);
  INT(FALLOC_FL_UNSHARE_RANGE);
  INT(FALLOC_FL_ZERO_RANGE);

  // splice, tee, vmsplice
  INT(SPLICE_F_GIFT);
  INT(SPLICE_F_MORE);
  INT(SPLICE_F_MOVE);
  INT(SPLICE_F_NONBLOCK);

  // sync_file_range
  INT(SYNC_FILE_RANGE_WAIT_AFTER);
  INT(SYNC_FILE_RANGE_WAIT_BEFORE);
  INT(SYNC_FILE_RANGE_WRITE);
  INT(SYNC_FILE_RANGE_WRITE_AND_WAIT);

  // F_SET_RW_HINT
  INT(RWH_WRITE_LIFE_EXTREME);
  INT(RWH_WRITE_LIFE_LONG);
  INT(RWH_WRITE_LIFE_MEDIUM);
  INT(RWH_WRITE_LIFE_NONE);
  INT(RWH_WRITE_LIFE_NOT_SET);
  INT(RWH_WRITE_LIFE_SHORT);
  INT(RWF_WRITE_LIFE_NOT_SET);

  // name_to_handle_at
  INT(MAX_HANDLE_SZ);
}
