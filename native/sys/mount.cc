#include "internal/call.h"

#include <sys/mount.h>

HEADER(sys_mount) {
  // The kernel reads a whole page of the data, of which the text's end is the end.
  FN_AS(mount, [](const char *source, const char *target, const char *filesystemtype, unsigned long mountflags,
                  const char *data) { return mount(source, target, filesystemtype, mountflags, data); });
  FN(umount);
  FN(umount2);

  INT(MS_RDONLY);
  INT(MS_NOSUID);
  INT(MS_NODEV);
  INT(MS_NOEXEC);
  INT(MS_SYNCHRONOUS);
  INT(MS_REMOUNT);
  INT(MS_MANDLOCK);
  INT(MS_DIRSYNC);
  INT(MS_NOSYMFOLLOW);
  INT(MS_NOATIME);
  INT(MS_NODIRATIME);
  INT(MS_BIND);
  INT(MS_MOVE);
  INT(MS_REC);
  INT(MS_SILENT);
  INT(MS_POSIXACL);
  INT(MS_UNBINDABLE);
  INT(MS_PRIVATE);
  INT(MS_SLAVE);
  INT(MS_SHARED);
  INT(MS_RELATIME);
  INT(MS_I_VERSION);
  INT(MS_STRICTATIME);
  INT(MS_LAZYTIME);
  INT(MNT_FORCE);
  INT(MNT_DETACH);
  INT(MNT_EXPIRE);
  INT(UMOUNT_NOFOLLOW);
}
