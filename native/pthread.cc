#include <pthread.h>
#include <signal.h>

#include <algorithm>
#include <mutex>
#include <vector>

#include "call.h"

using namespace libposix;

namespace {

// The threads that run JavaScript: libc follows an id as a pointer, so that of any other could be fatal.
std::mutex lock;
auto &known = *new std::vector<pthread_t>;

void forget(void *) {
  std::lock_guard<std::mutex> guard(lock);
  if (auto self = std::find(known.begin(), known.end(), pthread_self()); self != known.end()) known.erase(self);
}

}  // namespace

HEADER(pthread) {
  {
    std::lock_guard<std::mutex> guard(lock);
    known.push_back(pthread_self());
  }
  check(napi_add_env_cleanup_hook(header.env(), forget, nullptr));

  FN(pthread_self);
  FN(pthread_equal);
  FN_AS(pthread_kill, [](pthread_t thread, int sig) {
    std::lock_guard<std::mutex> guard(lock);
    if (std::find(known.begin(), known.end(), thread) == known.end()) rangeError("names no thread that runs");
    return pthread_kill(thread, sig);
  });
}
