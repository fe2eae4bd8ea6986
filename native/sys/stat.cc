#include "../call.h"

#include <fcntl.h>
#include <sys/stat.h>

namespace {

using libposix::View;

// `const struct timespec times[2]`, or NULL for the present time.
const timespec *both(const View &times) { return times.null() ? nullptr : times.holding<timespec>(2); }

}  // namespace

HEADER(sys_stat) {
  FN(stat);
  FN(fstat);
  FN(lstat);
  FN(fstatat);
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
  FN_AS(futimens, [](int fd, View times) { return futimens(fd, both(times)); });
  FN_AS(utimensat, [](int dirfd, const char *pathname, View times, int flags) {
    return utimensat(dirfd, pathname, both(times), flags);
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
  STRUCT_AS(structStat, struct ::stat) {
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
}
