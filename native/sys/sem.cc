#include "internal/call.h"
#include "internal/interrupt/timeout.h"

#include <vector>

#include <sys/sem.h>

using namespace libposix;

namespace {

// What C has the program declare.
union semun {
  int val;
  semid_ds *buf;
  unsigned short *array;
  seminfo *__buf;
};

// One number for each semaphore of the set, whatever the length of the caller's array.
int controlAll(int semid, int cmd, View array) {
  semid_ds set;
  if (semctl(semid, 0, IPC_STAT, semun{.buf = &set}) == -1) return -1;
  if (array.null()) return semctl(semid, 0, cmd, semun{.array = nullptr});
  return semctl(semid, 0, cmd, semun{.array = array.holding<unsigned short>(set.sem_nsems)});
}

int controlSet(int semid, int semnum, int cmd, View buf) {
  // libc itself looks at it.
  if (buf.null()) {
    errno = EFAULT;
    return -1;
  }
  return semctl(semid, semnum, cmd, semun{.buf = buf.holding<semid_ds>()});
}

int control(int semid, int semnum, int cmd, Value arg) {
  auto view = [&] { return View::from(arg.env, arg.value); };
  switch (cmd) {
    case SETVAL: return semctl(semid, semnum, cmd, semun{.val = In<int, void>(arg.env, arg.value).c});
    case GETALL:
    case SETALL: return controlAll(semid, cmd, view());
    case IPC_STAT:
    case IPC_SET:
    case SEM_STAT:
    case SEM_STAT_ANY: return controlSet(semid, semnum, cmd, view());
    case IPC_INFO:
    case SEM_INFO: {
      const View info = view();
      return semctl(semid, semnum, cmd, semun{.__buf = info.null() ? nullptr : info.holding<seminfo>()});
    }
    default: return semctl(semid, semnum, cmd, semun{.buf = nullptr});
  }
}

}  // namespace

HEADER(sys_sem) {
  FN(semget);
  BLOCKING(semop);
  FN_AS(semtimedop, [](int semid, sembuf *sops, size_t nsops, const timespec *timeout) {
    Timeout time(timeout);
    return static_cast<int>(insist(
        [&](bool) { return enter(delivered, SYS_semtimedop, semid, (long)sops, (long)nsops, (long)time.left()); }));
  });
  FN_AS(semctl, [](int semid, int semnum, int cmd, Value arg) {
    return blame(4, [&] { return control(semid, semnum, cmd, arg); });
  });

  INT(GETPID);
  INT(GETVAL);
  INT(GETALL);
  INT(GETNCNT);
  INT(GETZCNT);
  INT(SETVAL);
  INT(SETALL);
  INT(SEM_UNDO);
  INT(SEM_STAT);
  INT(SEM_INFO);
  INT(SEM_STAT_ANY);
  STRUCT_AS(semun, semun) {
    FIELD(val);
    FIELD(buf);
    FIELD(array);
    FIELD(__buf);
  }
  STRUCT(sembuf) {
    FIELD(sem_num);
    FIELD(sem_op);
    FIELD(sem_flg);
  }
  STRUCT(semid_ds) {
    FIELD(sem_perm);
    FIELD(sem_otime);
    FIELD(sem_ctime);
    FIELD(sem_nsems);
  }
  STRUCT(seminfo) {
    FIELD(semmap);
    FIELD(semmni);
    FIELD(semmns);
    FIELD(semmnu);
    FIELD(semmsl);
    FIELD(semopm);
    FIELD(semume);
    FIELD(semusz);
    FIELD(semvmx);
    FIELD(semaem);
  }
}
