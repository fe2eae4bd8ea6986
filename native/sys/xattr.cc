#include "internal/call.h"

#include <sys/xattr.h>

HEADER(sys_xattr) {
  FN(setxattr);
  FN(lsetxattr);
  FN(fsetxattr);
  FN(getxattr);
  FN(lgetxattr);
  FN(fgetxattr);
  FN(listxattr);
  FN(llistxattr);
  FN(flistxattr);
  FN(removexattr);
  FN(lremovexattr);
  FN(fremovexattr);

  INT(XATTR_CREATE);
  INT(XATTR_REPLACE);
}
