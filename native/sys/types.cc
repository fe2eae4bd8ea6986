#include "internal/call.h"
#include "internal/type.h"

#include <sys/types.h>

HEADER(sys_types) {
  TYPE(size_t);
  TYPE(ssize_t);
  TYPE(off_t);
  TYPE(off64_t);
  TYPE(loff_t);
  TYPE(pid_t);
  TYPE(uid_t);
  TYPE(gid_t);
  TYPE(id_t);
  TYPE(mode_t);
  TYPE(dev_t);
  TYPE(ino_t);
  TYPE(ino64_t);
  TYPE(nlink_t);
  TYPE(blksize_t);
  TYPE(blkcnt_t);
  TYPE(blkcnt64_t);
  TYPE(fsblkcnt_t);
  TYPE(fsblkcnt64_t);
  TYPE(fsfilcnt_t);
  TYPE(fsfilcnt64_t);
  TYPE(time_t);
  TYPE(suseconds_t);
  TYPE(useconds_t);
  TYPE(clock_t);
  TYPE(clockid_t);
  TYPE(key_t);
  TYPE(pthread_t);
  TYPE(daddr_t);
  TYPE(register_t);
  TYPE(quad_t);
  TYPE(u_quad_t);
  TYPE(u_char);
  TYPE(u_short);
  TYPE(u_int);
  TYPE(u_long);
  TYPE(ushort);
  TYPE(uint);
  TYPE(ulong);
  TYPE(u_int8_t);
  TYPE(u_int16_t);
  TYPE(u_int32_t);
  TYPE(u_int64_t);
}
