#include "internal/call.h"

#include <asm/termbits.h>

HEADER(asm_termbits) {
  INT(BOTHER);
  INT(IBSHIFT);
  STRUCT(termios2) {
    FIELD(c_iflag);
    FIELD(c_oflag);
    FIELD(c_cflag);
    FIELD(c_lflag);
    FIELD(c_line);
    FIELD(c_cc);
    FIELD(c_ispeed);
    FIELD(c_ospeed);
  }
}
