#include <cstdio>
#include <functional>

#include <dlfcn.h>
#include <unistd.h>

#include "fork.h"

namespace node {
class Environment;
}

namespace libposix::forking {

namespace {

template <typename F>
F *symbol(const char *name) {
  return reinterpret_cast<F *>(dlsym(RTLD_DEFAULT, name));
}

void (*ended)(bool last);

bool alive(uv_prepare_t *without) {
  auto *handle = reinterpret_cast<uv_handle_t *>(without);
  uv_unref(handle);
  bool alive = uv_loop_alive(handle->loop);
  uv_ref(handle);
  return alive;
}

void prepare(uv_prepare_t *handle) {
  if (alive(handle)) return;
  ended(false);
  if (!alive(handle)) ended(true);
}

}  // namespace

// libc's exit also runs the destructors of V8 and Node, which wait for their threads: only its other half, the streams,
// is done.
void finish(int status) {
  std::fflush(nullptr);
  _exit(status);
}

// node::SetProcessExitHandler is where process.exit, an uncaught error and process.reallyExit all come to, after Node
// has printed what it has to.
void endThroughFinish() {
  using Handler = std::function<void(node::Environment *, int)>;
  auto *isolate = symbol<void *()>("_ZN2v87Isolate10GetCurrentEv");
  auto *context = symbol<void *(void *)>("_ZN2v87Isolate17GetCurrentContextEv");
  auto *environment = symbol<node::Environment *(void *)>("_ZN4node21GetCurrentEnvironmentEN2v85LocalINS0_7ContextEEE");
  auto *set = symbol<void(node::Environment *, Handler &&)>(
      "_ZN4node21SetProcessExitHandlerEPNS_11EnvironmentEOSt8functionIFvS1_iEE");
  if (isolate && context && environment && set)
    set(environment(context(isolate())), [](node::Environment *, int status) { finish(status); });
}

void watchEnd(uv_loop_t *loop, void (*callback)(bool last)) {
  static uv_prepare_t handle;
  ended = callback;
  // A child of a child has it already.
  if (handle.loop) return;
  uv_prepare_init(loop, &handle);
  uv_prepare_start(&handle, prepare);
}

}  // namespace libposix::forking
