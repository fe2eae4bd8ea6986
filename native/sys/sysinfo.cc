#include "internal/call.h"

#include <sys/sysinfo.h>

HEADER(sys_sysinfo) {
  FN(sysinfo);
  FN(get_nprocs);
  FN(get_nprocs_conf);
  FN(get_phys_pages);
  FN(get_avphys_pages);

  STRUCT(sysinfo) {
    FIELD(uptime);
    FIELD(loads);
    FIELD(totalram);
    FIELD(freeram);
    FIELD(sharedram);
    FIELD(bufferram);
    FIELD(totalswap);
    FIELD(freeswap);
    FIELD(procs);
    FIELD(totalhigh);
    FIELD(freehigh);
    FIELD(mem_unit);
  }
}
