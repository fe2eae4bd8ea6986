// What every source begins with, compiled once: native/precompile.js.
#include "internal/call.h"
