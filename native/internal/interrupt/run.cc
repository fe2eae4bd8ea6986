// From the record to JavaScript: the handlers run at a safe point, around a libposix call or in the event loop.
#include <vector>

#include "internal/interrupt/owner.h"

namespace libposix {

namespace {

napi_value referenced(napi_env env, napi_ref reference) {
  napi_value value;
  check(napi_get_reference_value(env, reference, &value));
  return value;
}

napi_value takeException(napi_env env) {
  napi_value error;
  check(napi_get_and_clear_last_exception(env, &error));
  return error;
}

void keep(napi_env env, napi_value error) {
  napi_value thrown = referenced(env, owner.thrown);
  uint32_t count;
  check(napi_get_array_length(env, thrown, &count));
  check(napi_set_element(env, thrown, count, error));
  owner.home->add(Thread::Thrown);
}

// The first that is kept.
napi_value takeThrown(napi_env env) {
  napi_value thrown = referenced(env, owner.thrown), first, rest, error;
  uint32_t count;
  check(napi_get_array_length(env, thrown, &count));
  check(napi_get_element(env, thrown, 0, &first));
  check(napi_create_array(env, &rest));
  for (uint32_t i = 1; i < count; i++) {
    check(napi_get_element(env, thrown, i, &error));
    check(napi_set_element(env, rest, i - 1, error));
  }
  check(napi_delete_reference(env, owner.thrown));
  check(napi_create_reference(env, rest, 1, &owner.thrown));
  if (count <= 1) owner.home->take(Thread::Thrown);
  return first;
}

// What the handlers of one safe point threw. It is not for the calls that other handlers make meanwhile.
using Errors = std::vector<napi_value>;

void callHandler(const Delivery &delivery, Errors &errors) {
  const napi_env env = delivery.action->env;
  napi_value argv[2], result, handler = referenced(env, delivery.action->run), global;
  check(napi_get_global(env, &global));
  check(napi_create_int32(env, delivery.info.si_signo, &argv[0]));
  size_t argc = 1;
  if (delivery.action->flags & SA_SIGINFO) {
    argv[1] = bytes(env, &delivery.info, sizeof(siginfo_t));
    argc = 2;
  }
  const napi_status status = napi_call_function(env, global, handler, argc, argv, &result);
  if (status == napi_pending_exception) errors.push_back(takeException(env));
  else check(status);
}

void runAll(Errors &errors);

// C's kernel builds the frames of all signals that it lets in before the first instruction of any handler runs: the
// last to come is the first to be handled. So whatever a handler's mask lets in at its entry comes before it.
void runOne(Errors &errors) {
  setMask(everything);
  returnNoted();
  const Delivery delivery = owner.delivery;
  owner.recorded = false;
  owner.home->take(Thread::Recorded);
  owner.running++;
  if (delivery.action->flags & static_cast<int>(SA_RESETHAND)) forget(delivery.info.si_signo);
  owner.allRestart = owner.allRestart && (delivery.action->flags & SA_RESTART);
  setMask(delivery.during);
  try {
    runAll(errors);
    callHandler(delivery, errors);
    // One that is recorded from here on would be left with this handler's mask, and bring it back for good.
    do {
      runAll(errors);
      setMask(everything);
    } while (owner.recorded);
  } catch (...) {
    owner.running--;
    setMask(delivery.old);
    throw;
  }
  owner.running--;
  setMask(delivery.old);
}

void runAll(Errors &errors) {
  while (owner.recorded) runOne(errors);
}

// Other threads come here for reasons of their own: what handlers threw is not theirs.
bool throwKept(napi_env env) {
  if (!owner.home || thisThread != owner.home || !owner.home->has(Thread::Thrown)) return false;
  napi_throw(env, takeThrown(env));
  return true;
}

// Whether no more JavaScript is to run here.
bool stops() {
  Thread &thread = *thisThread;
  if (thread.has(Thread::Woken) && isEnding(thread)) return true;
  const bool cancelled = std::exchange(thread.cancelled, false);
  if (!thread.end || !(cancelled || thread.has(Thread::Exit))) return false;
  thread.take(static_cast<Thread::Pending>(Thread::Exit | Thread::Cancel));
  Scope scope(thread.env);
  napi_value global, result;
  check(napi_get_global(thread.env, &global));
  napi_call_function(thread.env, global, referenced(thread.env, thread.end), 0, nullptr, &result);
  return true;
}

}  // namespace

void freeRetired() {
  while (owner.running == 0 && !owner.recorded && owner.retired) {
    Action *action = std::exchange(owner.retired, owner.retired->retired);
    napi_delete_reference(action->env, action->handler);
    napi_delete_reference(action->env, action->run);
    delete action;
  }
}

bool runHandlers() {
  if (!owner.home || thisThread != owner.home) return true;
  const napi_env env = owner.home->env;
  Scope scope(env);
  const bool outer = std::exchange(owner.allRestart, true);
  Errors errors;
  runAll(errors);
  freeRetired();
  for (napi_value error : errors) keep(env, error);
  return std::exchange(owner.allRestart, outer) && errors.empty();
}

bool goesOnWithin() {
  Thread &thread = *thisThread;
  if (thread.cancelled || thread.has(Thread::Exit) || (thread.has(Thread::Woken) && isEnding(thread))) return false;
  runHandlers();
  return !thread.has(Thread::Thrown);
}

bool beforeCall(napi_env env) {
  if (stops()) return false;
  thisThread->interrupted = false;
  runHandlers();
  return !throwKept(env);
}

bool afterCall(napi_env env) {
  if (stops()) return false;
  const bool interrupted = std::exchange(thisThread->interrupted, false);
  runHandlers();
  if (interrupted) return !throwKept(env);
  if (thisThread->has(Thread::Thrown)) {
    keepLoopAlive(true);
    wakeLoop();
  }
  return true;
}

// A call that has not begun is left altogether: its arguments are converted anew after the handlers, which may have
// changed them. One that has begun ends here as it would have ended in the kernel.
bool goesOn(long &result, bool begun) {
  if (thisThread && thisThread->has(Thread::Cancel)) {
    thisThread->cancelled = true;
    throw Interrupted{};
  }
  if (result == restart && !begun) throw Interrupted{};
  if (thisThread && thisThread->has(Thread::Woken) && isEnding(*thisThread)) throw Interrupted{};
  // To be woken again meanwhile is no reason to end a call.
  if (*delivered & ~Thread::Woken) {
    thisThread->interrupted = true;
    result = -EINTR;
    return false;
  }
  return result != -EINTR || mayBeUnheard();
}

// What the handlers leave to be done after them, promises and process.nextTick, is done under the program's own mask.
void runInLoop() {
  if (!owner.home) return;
  keepLoopAlive(false);
  if (!owner.home->has(Thread::Recorded | Thread::Thrown)) return;
  const napi_env env = owner.home->env;
  Scope scope(env);
  try {
    napi_async_context context;
    napi_callback_scope callbacks;
    check(napi_async_init(env, nullptr, text(env, "libposix:signal"), &context));
    check(napi_open_callback_scope(env, Object(env), context, &callbacks));
    runHandlers();
    while (owner.home && owner.home->has(Thread::Thrown)) check(napi_fatal_exception(env, takeThrown(env)));
    check(napi_close_callback_scope(env, callbacks));
    check(napi_async_destroy(env, context));
  } catch (...) {
    return;  // JavaScript cannot run any more: the process is ending
  }
}

}  // namespace libposix
