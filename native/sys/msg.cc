#include "internal/call.h"

#include <climits>

#include <sys/msg.h>

using namespace libposix;

namespace {

// A message is a long, its type, and msgsz bytes after it. A length that the kernel takes for negative it refuses
// after reading the type.
std::byte *message(View msgp, size_t msgsz) {
  if (msgp.null()) return nullptr;
  const size_t text = msgsz > SSIZE_MAX ? 0 : msgsz;
  if (!msgp.holds(sizeof(long))) blame(2, [&] { msgp.shorter(sizeof(long)); });
  if (!msgp.holds(sizeof(long) + text))
    throw Fault{Fault::Range, "is past the end: the message has a long before so many bytes", 3};
  return msgp.data();
}

int control(int msqid, int cmd, View buf) {
  switch (cmd) {
    case IPC_STAT:
    case IPC_SET:
    case MSG_STAT:
    case MSG_STAT_ANY: break;
    case IPC_INFO:
    case MSG_INFO:
      return msgctl(msqid, cmd, buf.null() ? nullptr : reinterpret_cast<msqid_ds *>(buf.holding<msginfo>()));
    default: return msgctl(msqid, cmd, nullptr);
  }
  // libc itself looks at it.
  if (buf.null()) {
    errno = EFAULT;
    return -1;
  }
  return msgctl(msqid, cmd, buf.holding<msqid_ds>());
}

}  // namespace

HEADER(sys_msg) {
  FN(msgget);
  FN_AS(msgsnd, [](int msqid, View msgp, size_t msgsz, int msgflg) {
    return static_cast<int>(interruptible(SYS_msgsnd, msqid, message(msgp, msgsz), msgsz, msgflg));
  });
  FN_AS(msgrcv, [](int msqid, View msgp, size_t msgsz, long msgtyp, int msgflg) {
    return static_cast<ssize_t>(interruptible(SYS_msgrcv, msqid, message(msgp, msgsz), msgsz, msgtyp, msgflg));
  });
  FN_AS(msgctl, [](int msqid, int cmd, View buf) { return blame(3, [&] { return control(msqid, cmd, buf); }); });

  INT(MSG_NOERROR);
  INT(MSG_EXCEPT);
  INT(MSG_COPY);
  INT(MSG_STAT);
  INT(MSG_INFO);
  INT(MSG_STAT_ANY);
  STRUCT(msgbuf) {
    FIELD(mtype);
    FIELD(mtext);
  }
  STRUCT(msqid_ds) {
    FIELD(msg_perm);
    FIELD(msg_stime);
    FIELD(msg_rtime);
    FIELD(msg_ctime);
    FIELD(__msg_cbytes);
    FIELD(msg_qnum);
    FIELD(msg_qbytes);
    FIELD(msg_lspid);
    FIELD(msg_lrpid);
  }
  STRUCT(msginfo) {
    FIELD(msgpool);
    FIELD(msgmap);
    FIELD(msgmax);
    FIELD(msgmnb);
    FIELD(msgmni);
    FIELD(msgssz);
    FIELD(msgtql);
    FIELD(msgseg);
  }
}
