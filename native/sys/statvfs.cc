#include "internal/call.h"

#include <sys/statvfs.h>

HEADER(sys_statvfs) {
  FN_AS(statvfs, [](const char *path, NonNull<struct ::statvfs *> buf) { return statvfs(path, buf); });
  FN_AS(fstatvfs, [](int fd, NonNull<struct ::statvfs *> buf) { return fstatvfs(fd, buf); });

  INT(ST_RDONLY);
  INT(ST_NOSUID);
  INT(ST_NODEV);
  INT(ST_NOEXEC);
  INT(ST_SYNCHRONOUS);
  INT(ST_MANDLOCK);
  INT(ST_NOATIME);
  INT(ST_NODIRATIME);
  INT(ST_RELATIME);
  STRUCT(statvfs) {
    FIELD(f_bsize);
    FIELD(f_frsize);
    FIELD(f_blocks);
    FIELD(f_bfree);
    FIELD(f_bavail);
    FIELD(f_files);
    FIELD(f_ffree);
    FIELD(f_favail);
    FIELD(f_fsid);
    FIELD(f_flag);
    FIELD(f_namemax);
  }
}
