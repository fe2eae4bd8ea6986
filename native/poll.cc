#include "call.h"

#include <poll.h>

HEADER(poll) {
  FN(poll);
  FN(ppoll);

  INT(POLLIN);
  INT(POLLPRI);
  INT(POLLOUT);
  INT(POLLRDHUP);
  INT(POLLERR);
  INT(POLLHUP);
  INT(POLLNVAL);
  INT(POLLRDNORM);
  INT(POLLRDBAND);
  INT(POLLWRNORM);
  INT(POLLWRBAND);
  INT(POLLMSG);
  INT(POLLREMOVE);
  STRUCT(pollfd) {
    FIELD(fd);
    FIELD(events);
    FIELD(revents);
  }
}
