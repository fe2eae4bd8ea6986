#include "../call.h"

#include <sys/sendfile.h>

HEADER(sys_sendfile) { FN(sendfile); }
