#include "internal/result.h"

#include <sys/ipc.h>

using namespace libposix;

HEADER(sys_ipc) {
  // A key may be negative.
  FN_AS(ftok, [](NonNull<const char *> pathname, int proj_id) {
    return withErrno(-1, [&] { return ftok(pathname, proj_id); });
  });

  INT(IPC_PRIVATE);
  INT(IPC_CREAT);
  INT(IPC_EXCL);
  INT(IPC_NOWAIT);
  INT(IPC_RMID);
  INT(IPC_SET);
  INT(IPC_STAT);
  INT(IPC_INFO);
  STRUCT(ipc_perm) {
    FIELD(__key);
    FIELD(uid);
    FIELD(gid);
    FIELD(cuid);
    FIELD(cgid);
    FIELD(mode);
    FIELD(__seq);
  }
}
