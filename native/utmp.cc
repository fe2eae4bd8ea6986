#include "internal/call.h"

#include <utmp.h>

HEADER(utmp) { FN(login_tty); }
