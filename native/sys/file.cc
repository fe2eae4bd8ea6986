#include "internal/call.h"

#include <sys/file.h>

HEADER(sys_file) { BLOCKING(flock); }
