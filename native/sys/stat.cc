#include "internal/call.h"

#include <fcntl.h>
#include <sys/stat.h>

namespace {

using libposix::View;

// `const struct timespec times[2]`, or NULL for the present time.
const timespec *timesOf(const View &times) { return times.null() ? nullptr : times.holding<timespec>(2); }

}  // namespace

HEADER(sys_stat) {
  FN(stat);
  FN(fstat);
  FN(lstat);
  FN(fstatat);
  FN(statx);
  FN(chmod);
  FN(fchmod);
  FN(fchmodat);
  FN(umask);
  FN(mkdir);
  FN(mkdirat);
  FN(mkfifo);
  FN(mkfifoat);
  FN(mknod);
  FN(mknodat);
  FN_AS(futimens, [](int fd, View times) { return futimens(fd, timesOf(times)); });
  FN_AS(utimensat, [](int dirfd, const char *pathname, View times, int flags) {
    return utimensat(dirfd, pathname, timesOf(times), flags);
  });
  FN_AS(S_ISREG, [](mode_t mode) { return S_ISREG(mode); });
  FN_AS(S_ISDIR, [](mode_t mode) { return S_ISDIR(mode); });
  FN_AS(S_ISCHR, [](mode_t mode) { return S_ISCHR(mode); });
  FN_AS(S_ISBLK, [](mode_t mode) { return S_ISBLK(mode); });
  FN_AS(S_ISFIFO, [](mode_t mode) { return S_ISFIFO(mode); });
  FN_AS(S_ISLNK, [](mode_t mode) { return S_ISLNK(mode); });
  FN_AS(S_ISSOCK, [](mode_t mode) { return S_ISSOCK(mode); });

  INT(S_IFMT);
  INT(S_IFREG);
  INT(S_IFDIR);
  INT(S_IFCHR);
  INT(S_IFBLK);
  INT(S_IFIFO);
  INT(S_IFLNK);
  INT(S_IFSOCK);
  INT(S_ISUID);
  INT(S_ISGID);
  INT(S_ISVTX);
  INT(S_IRWXU);
  INT(S_IRUSR);
  INT(S_IWUSR);
  INT(S_IXUSR);
  INT(S_IRWXG);
  INT(S_IRGRP);
  INT(S_IWGRP);
  INT(S_IXGRP);
  INT(S_IRWXO);
  INT(S_IROTH);
  INT(S_IWOTH);
  INT(S_IXOTH);
  INT(UTIME_NOW);
  INT(UTIME_OMIT);
  INT(STATX_TYPE);
  INT(STATX_MODE);
  INT(STATX_NLINK);
  INT(STATX_UID);
  INT(STATX_GID);
  INT(STATX_ATIME);
  INT(STATX_MTIME);
  INT(STATX_CTIME);
  INT(STATX_INO);
  INT(STATX_SIZE);
  INT(STATX_BLOCKS);
  INT(STATX_BASIC_STATS);
  INT(STATX_BTIME);
  INT(STATX_ALL);
  INT(STATX_MNT_ID);
  INT(STATX_ATTR_COMPRESSED);
  INT(STATX_ATTR_IMMUTABLE);
  INT(STATX_ATTR_APPEND);
  INT(STATX_ATTR_NODUMP);
  INT(STATX_ATTR_ENCRYPTED);
  INT(STATX_ATTR_AUTOMOUNT);
  INT(STATX_ATTR_MOUNT_ROOT);
  INT(STATX_ATTR_VERITY);
  INT(STATX_ATTR_DAX);
  STRUCT(stat) {
    FIELD(st_dev);
    FIELD(st_ino);
    FIELD(st_nlink);
    FIELD(st_mode);
    FIELD(st_uid);
    FIELD(st_gid);
    FIELD(st_rdev);
    FIELD(st_size);
    FIELD(st_blksize);
    FIELD(st_blocks);
    FIELD(st_atim);
    FIELD(st_mtim);
    FIELD(st_ctim);
  }
  STRUCT(statx_timestamp) {
    FIELD(tv_sec);
    FIELD(tv_nsec);
  }
  STRUCT(statx) {
    FIELD(stx_mask);
    FIELD(stx_blksize);
    FIELD(stx_attributes);
    FIELD(stx_nlink);
    FIELD(stx_uid);
    FIELD(stx_gid);
    FIELD(stx_mode);
    FIELD(stx_ino);
    FIELD(stx_size);
    FIELD(stx_blocks);
    FIELD(stx_attributes_mask);
    FIELD(stx_atime);
    FIELD(stx_btime);
    FIELD(stx_ctime);
    FIELD(stx_mtime);
    FIELD(stx_rdev_major);
    FIELD(stx_rdev_minor);
    FIELD(stx_dev_major);
    FIELD(stx_dev_minor);
    FIELD(stx_mnt_id);
  }
}
