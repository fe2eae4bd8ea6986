// What a program's start-up does about signals that no call of its own could do.
#include "internal/call.h"
#include "internal/interrupt.h"

HEADER(internal_dispositions) {
  FN_AS(dropHandler, [](int signum) { dropHandler(signum); });
}
