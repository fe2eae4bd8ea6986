#include "internal/call.h"
#include "internal/kept.h"

#include <syslog.h>

using namespace libposix;

HEADER(syslog) {
  FN_AS(openlog, [](const char *ident, int option, int facility) {
    // libc keeps the pointer, and another thread's syslog may be reading the text before.
    openlog(ident ? kept(ident) : nullptr, option, facility);
  });
  FN_AS(syslog, [](int priority, NonNull<const char *> text) { syslog(priority, "%s", text.pointer); });
  FN(closelog);
  FN(setlogmask);

  // Priorities, most urgent first
  INT(LOG_EMERG);
  INT(LOG_ALERT);
  INT(LOG_CRIT);
  INT(LOG_ERR);
  INT(LOG_WARNING);
  INT(LOG_NOTICE);
  INT(LOG_INFO);
  INT(LOG_DEBUG);

  // Facilities
  INT(LOG_KERN);
  INT(LOG_USER);
  INT(LOG_MAIL);
  INT(LOG_DAEMON);
  INT(LOG_AUTH);
  INT(LOG_SYSLOG);
  INT(LOG_LPR);
  INT(LOG_NEWS);
  INT(LOG_UUCP);
  INT(LOG_CRON);
  INT(LOG_AUTHPRIV);
  INT(LOG_FTP);
  INT(LOG_LOCAL0);
  INT(LOG_LOCAL1);
  INT(LOG_LOCAL2);
  INT(LOG_LOCAL3);
  INT(LOG_LOCAL4);
  INT(LOG_LOCAL5);
  INT(LOG_LOCAL6);
  INT(LOG_LOCAL7);

  // Options of openlog
  INT(LOG_PID);
  INT(LOG_CONS);
  INT(LOG_ODELAY);
  INT(LOG_NDELAY);
  INT(LOG_NOWAIT);
  INT(LOG_PERROR);

  // Parts of a priority
  INT(LOG_FACMASK);
  INT(LOG_NFACILITIES);
  INT(LOG_PRIMASK);
}
