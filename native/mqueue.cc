#include "internal/call.h"
#include "internal/descriptors.h"

#include <mqueue.h>

using namespace libposix;

namespace {

// SIGEV_THREAD would have libc call an address, in a thread that JavaScript knows nothing of.
int notify(mqd_t mqdes, const sigevent *sevp) {
  if (sevp && sevp->sigev_notify != SIGEV_NONE && sevp->sigev_notify != SIGEV_SIGNAL)
    throw Fault{Fault::Range, "must ask for SIGEV_NONE or SIGEV_SIGNAL: libposix calls no function in another thread",
                2};
  return mq_notify(mqdes, sevp);
}

}  // namespace

HEADER(mqueue) {
  FN_AS(mq_open, [](NonNull<const char *> name, int oflag, mode_t mode, const mq_attr *attr) {
    return mq_open(name, oflag, mode, attr);
  });
  FN_AS(mq_close, [](mqd_t mqdes) { return closing(mqdes, [mqdes] { return mq_close(mqdes); }); });
  FN_AS(mq_unlink, [](NonNull<const char *> name) { return mq_unlink(name); });
  FN(mq_getattr);
  FN_AS(mq_setattr,
        [](mqd_t mqdes, const mq_attr *newattr, mq_attr *oldattr) { return mq_setattr(mqdes, newattr, oldattr); });
  FN_AS(mq_send, [](mqd_t mqdes, const char *msg_ptr, size_t msg_len, unsigned msg_prio) {
    return static_cast<int>(interruptible(SYS_mq_timedsend, mqdes, msg_ptr, msg_len, msg_prio, 0));
  });
  BLOCKING(mq_timedsend);
  FN_AS(mq_receive, [](mqd_t mqdes, char *msg_ptr, size_t msg_len, unsigned *msg_prio) {
    return static_cast<ssize_t>(interruptible(SYS_mq_timedreceive, mqdes, msg_ptr, msg_len, msg_prio, 0));
  });
  BLOCKING(mq_timedreceive);
  FN_AS(mq_notify, [](mqd_t mqdes, const sigevent *sevp) { return notify(mqdes, sevp); });

  STRUCT(mq_attr) {
    FIELD(mq_flags);
    FIELD(mq_maxmsg);
    FIELD(mq_msgsize);
    FIELD(mq_curmsgs);
  }
}
