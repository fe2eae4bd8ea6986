#include <dlfcn.h>
#include <unistd.h>

#include "internal/fork/fork.h"
#include "internal/nonblocking.h"
#include "stdio/stream.h"

namespace node {
class Environment;
}

namespace libposix::forking {

// libc's exit also runs the destructors of V8 and Node, which wait for their threads: only its other half, the streams,
// is done.
void finish(int status) {
  unblockStdio();
  flushStreams();
  _exit(status);
}

namespace {

template <typename F>
F *symbol(const char *name) {
  return reinterpret_cast<F *>(dlsym(RTLD_DEFAULT, name));
}

uv_prepare_t turn;
auto *const handle = reinterpret_cast<uv_handle_t *>(&turn);
Watch watch;
uint64_t askedIn = 0;  // the turn of the loop after which Node emitted 'beforeExit'

uint64_t turnOf(uv_loop_t *loop) {
  uv_metrics_t metrics;
  uv_metrics_info(loop, &metrics);
  return metrics.loop_count + 1;
}

bool alive() {
  uv_unref(handle);
  bool alive = uv_loop_alive(turn.loop);
  uv_ref(handle);
  return alive;
}

// While it is referenced, Node does not leave the loop before this has been called once more.
void prepare(uv_prepare_t *) {
  if (alive()) return;
  watch.ended(false);
  if (!watch.alone) return uv_unref(handle);
  if (!alive()) watch.ended(true);
}

// A std::function<void(node::Environment *, int)> as libstdc++ lays it out, whose version of the name below Node
// exports: the addon may have been built with another library. What it calls is here kept by nobody, so nothing is to
// be done when it is copied or destroyed.
struct Handler {
  using Anything = void *[2];
  Anything kept = {};
  bool (*manage)(Anything &to, const Anything &from, int operation) = [](Anything &, const Anything &, int) {
    return false;
  };
  void (*call)(const Anything &kept, node::Environment *&&environment, int &&status);
};

// Looked up in the parent: the child would have to map anew what the search looks at.
struct Symbols {
  void *(*isolate)() = symbol<void *()>("_ZN2v87Isolate10GetCurrentEv");
  void *(*context)(void *) = symbol<void *(void *)>("_ZN2v87Isolate17GetCurrentContextEv");
  node::Environment *(*environment)(void *) =
      symbol<node::Environment *(void *)>("_ZN4node21GetCurrentEnvironmentEN2v85LocalINS0_7ContextEEE");
  void (*set)(node::Environment *, Handler &&) = symbol<void(node::Environment *, Handler &&)>(
      "_ZN4node21SetProcessExitHandlerEPNS_11EnvironmentEOSt8functionIFvS1_iEE");
};

const Symbols &symbols() {
  static const Symbols symbols;
  return symbols;
}

}  // namespace

void prepareEnd() { symbols(); }

// node::SetProcessExitHandler is where process.exit, an uncaught error and process.reallyExit all come to, after Node
// has printed what it has to.
void endThroughFinish() {
  const auto &[isolate, context, environment, set] = symbols();
  if (isolate && context && environment && set)
    set(environment(context(isolate())),
        {.call = [](const Handler::Anything &, node::Environment *&&, int &&status) { finish(status); }});
}

void noteAsked(uv_loop_t *loop) { askedIn = turnOf(loop); }

bool watchEnd(uv_loop_t *loop, const Watch &wanted) {
  const bool asked = askedIn == turnOf(loop);
  watch = wanted;
  // A child of a child has it already.
  if (!turn.loop) {
    uv_prepare_init(loop, &turn);
    uv_prepare_start(&turn, prepare);
  }
  if (asked) uv_unref(handle);
  else uv_ref(handle);
  return !asked;
}

}  // namespace libposix::forking
