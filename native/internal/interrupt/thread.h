// A thread that runs JavaScript with this addon, and how another thread wakes it out of a call that blocks.
#pragma once
#include <node_api.h>
#include <pthread.h>

#include <atomic>

namespace libposix {

struct Thread {
  // What the thread is to see to before its next call; `enter` does not go into the kernel while there is anything.
  enum Pending : int {
    Recorded = 1,  // a signal waits for its JavaScript handler
    Thrown = 2,    // what a handler threw waits for the next call
    Woken = 4,     // another thread wants this one out of its call: see isEnding
    Cancel = 8,    // pthread_cancel: the next call that may block ends the thread
    Exit = 16,     // another thread has called exit: see end.h
  };
  int pending = 0;
  bool interrupted = false;  // the call under way has been ended by a signal, or is one that lets signals in

  bool cancelled = false;  // a cancellation point was reached: the thread ends where it next looks

  // Written under the lock of <pthread.h>'s threads.
  std::atomic<bool> cancelWanted = false;
  std::atomic<bool> cancelDisabled = false;
  bool cancellable() const { return cancelWanted && !cancelDisabled; }

  napi_ref end = nullptr;  // JavaScript that ends this thread, or by the main thread the process
  pid_t id = 0;
  pthread_t self = 0;
  napi_env env = nullptr;
  struct uv_loop_s *loop = nullptr;
  int loads = 0;  // how often this environment has loaded the addon
  bool main = false;

  bool has(int what) const { return (__atomic_load_n(&pending, __ATOMIC_SEQ_CST) & what) != 0; }
  void add(Pending what) { __atomic_fetch_or(&pending, what, __ATOMIC_SEQ_CST); }
  void take(Pending what) { __atomic_fetch_and(&pending, ~what, __ATOMIC_SEQ_CST); }
};

/** This thread's, or null where it runs no JavaScript. */
extern constinit thread_local Thread *thisThread [[gnu::tls_model("initial-exec")]];

/** Called whenever an environment loads the addon. */
void joinThreads(napi_env env);

/** Makes a thread leave the call in which it blocks, or is about to block. Its next step is to look why: isEnding. */
void wake(Thread &);

/** Whether the environment of this thread, which has been woken, is being stopped; if not, it may go on. */
bool isEnding(Thread &);

/** attend.cc: sees to it that workers end. To be called when there is one more, or one less. */
void attendWorkers();

/** own.cc: when the main thread loads the addon. */
void openSignals();

/** The signal that wakes. glibc would cancel a thread by it, which Node never asks for; no mask of a program's holds
 * it. */
constexpr int waking = 32;

}  // namespace libposix
