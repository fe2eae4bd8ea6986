#include "internal/call.h"

#include <sys/inotify.h>

HEADER(sys_inotify) {
  FN(inotify_init);
  FN(inotify_init1);
  FN(inotify_add_watch);
  FN(inotify_rm_watch);

  INT(IN_CLOEXEC);
  INT(IN_NONBLOCK);
  INT(IN_ACCESS);
  INT(IN_MODIFY);
  INT(IN_ATTRIB);
  INT(IN_CLOSE_WRITE);
  INT(IN_CLOSE_NOWRITE);
  INT(IN_CLOSE);
  INT(IN_OPEN);
  INT(IN_MOVED_FROM);
  INT(IN_MOVED_TO);
  INT(IN_MOVE);
  INT(IN_CREATE);
  INT(IN_DELETE);
  INT(IN_DELETE_SELF);
  INT(IN_MOVE_SELF);
  INT(IN_UNMOUNT);
  INT(IN_Q_OVERFLOW);
  INT(IN_IGNORED);
  INT(IN_ONLYDIR);
  INT(IN_DONT_FOLLOW);
  INT(IN_EXCL_UNLINK);
  INT(IN_MASK_CREATE);
  INT(IN_MASK_ADD);
  INT(IN_ISDIR);
  INT(IN_ONESHOT);
  INT(IN_ALL_EVENTS);
  STRUCT(inotify_event) {
    FIELD(wd);
    FIELD(mask);
    FIELD(cookie);
    FIELD(len);
  }
}
