#include "internal/call.h"

#include <sys/utsname.h>

HEADER(sys_utsname) {
  FN(uname);
  STRUCT(utsname) {
    FIELD(sysname);
    FIELD(nodename);
    FIELD(release);
    FIELD(version);
    FIELD(machine);
    FIELD(domainname);
  }
}
