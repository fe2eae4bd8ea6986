#include "internal/call.h"

#include <sys/random.h>

using namespace libposix;

HEADER(sys_random) {
  BLOCKING(getrandom);

  INT(GRND_NONBLOCK);
  INT(GRND_RANDOM);
  INT(GRND_INSECURE);
}
