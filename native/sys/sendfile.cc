#include "../call.h"

#include <sys/sendfile.h>

HEADER(sys_sendfile) { BLOCKING(sendfile); }
