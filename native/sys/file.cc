#include "../call.h"

#include <sys/file.h>

HEADER(sys_file) { FN(flock); }
