#include "internal/call.h"
#include "internal/mapping.h"

#include <sys/mman.h>
#include <sys/shm.h>
#include <unistd.h>

using namespace libposix;

namespace {

int detach(void *data, size_t) { return shmdt(data); }

// Huge pages may have run out, which only shows as SIGBUS when each is first touched. Of them a part of one has no
// protection of its own to set.
bool hasHugePages(void *data, size_t page) {
  return mprotect(static_cast<std::byte *>(data) + page, page, PROT_READ | PROT_WRITE) == -1 && errno == EINVAL;
}

napi_value attach(napi_env env, int shmid, int shmflg) {
  void *data = shmat(shmid, nullptr, shmflg);
  if (data == reinterpret_cast<void *>(-1)) return number(env, -errno);
  const auto page = static_cast<size_t>(sysconf(_SC_PAGESIZE));
  // While it is attached nobody else can have the id, not even when it has been removed.
  shmid_ds status;
  const bool known = shmctl(shmid, IPC_STAT, &status) == 0;
  const int error = errno;
  if (!known || (status.shm_segsz > page && hasHugePages(data, page))) {
    shmdt(data);
    return number(env, known ? -ENOMEM : -error);
  }
  const size_t length = (status.shm_segsz + page - 1) / page * page;
  return lend(env, {static_cast<std::byte *>(data), length, page, detach}, status.shm_segsz);
}

int control(int shmid, int cmd, View buf) {
  switch (cmd) {
    case IPC_STAT:
    case IPC_SET:
    case SHM_STAT:
    case SHM_STAT_ANY: break;
    case IPC_INFO:
      return shmctl(shmid, cmd, buf.null() ? nullptr : reinterpret_cast<shmid_ds *>(buf.holding<shminfo>()));
    case SHM_INFO:
      return shmctl(shmid, cmd, buf.null() ? nullptr : reinterpret_cast<shmid_ds *>(buf.holding<shm_info>()));
    default: return shmctl(shmid, cmd, nullptr);
  }
  // libc itself looks at it.
  if (buf.null()) {
    errno = EFAULT;
    return -1;
  }
  return shmctl(shmid, cmd, buf.holding<shmid_ds>());
}

}  // namespace

HEADER(sys_shm) {
  FN(shmget);
  FN_AS(shmat, [](int shmid, Value shmaddr, int shmflg) {
    if (shmaddr.type() != napi_null) throw Fault{Fault::Type, "must be null: the address is the kernel's to choose", 2};
    if (shmflg & (SHM_RDONLY | SHM_REMAP))
      throw Fault{Fault::Range, "must not have SHM_RDONLY: nothing keeps JavaScript from writing the memory", 3};
    return attach(shmaddr.env, shmid, shmflg);
  });
  FN_AS(shmdt, [](Value shmaddr) {
    const Owner segment = mappingAt(View::from(shmaddr.env, shmaddr.value), detach);
    if (!segment) throw Fault{Fault::Range, "is not the memory that shmat gave", 1};
    return takeBack(shmaddr, segment);
  });
  FN_AS(shmctl, [](int shmid, int cmd, View buf) { return blame(3, [&] { return control(shmid, cmd, buf); }); });

  INT(SHM_R);
  INT(SHM_W);
  INT(SHM_RDONLY);
  INT(SHM_RND);
  INT(SHM_EXEC);
  INT(SHM_LOCK);
  INT(SHM_UNLOCK);
  INT(SHM_STAT);
  INT(SHM_INFO);
  INT(SHM_STAT_ANY);
  INT(SHM_DEST);
  INT(SHM_LOCKED);
  INT(SHM_NORESERVE);
  STRUCT(shmid_ds) {
    FIELD(shm_perm);
    FIELD(shm_segsz);
    FIELD(shm_atime);
    FIELD(shm_dtime);
    FIELD(shm_ctime);
    FIELD(shm_cpid);
    FIELD(shm_lpid);
    FIELD(shm_nattch);
  }
  STRUCT(shminfo) {
    FIELD(shmmax);
    FIELD(shmmin);
    FIELD(shmmni);
    FIELD(shmseg);
    FIELD(shmall);
  }
  STRUCT(shm_info) {
    FIELD(used_ids);
    FIELD(shm_tot);
    FIELD(shm_rss);
    FIELD(shm_swp);
    FIELD(swap_attempts);
    FIELD(swap_successes);
  }
}
