#include <dlfcn.h>

#include "internal/fork/fork.h"

namespace libposix::forking {

void compileAlone() {
  auto *set = reinterpret_cast<void (*)(const char *)>(dlsym(RTLD_DEFAULT, "_ZN2v82V818SetFlagsFromStringEPKc"));
  if (set) {
    set("--no-concurrent-recompilation");
    set("--no-concurrent-sparkplug");
    set("--no-wasm-async-compilation");
  }
}

}  // namespace libposix::forking
