#include "internal/placeholders.h"

#include <fcntl.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <mutex>

#include "internal/call.h"

namespace libposix {

namespace {

std::mutex lock;
int takers = 0;
bool taken[STDERR_FILENO + 1];

}  // namespace

bool takeStdio() {
  std::lock_guard<std::mutex> guard(lock);
  const bool first = takers++ == 0;
  bool any = false;
  for (int fd = STDIN_FILENO; fd <= STDERR_FILENO; fd++) {
    if (first && fcntl(fd, F_GETFD) == -1) taken[fd] = eventfd(0, EFD_CLOEXEC) == fd;
    any = any || taken[fd];
  }
  return any;
}

void leaveStdio() {
  std::lock_guard<std::mutex> guard(lock);
  if (--takers > 0) return;
  for (int fd = STDIN_FILENO; fd <= STDERR_FILENO; fd++) {
    if (taken[fd]) close(fd);
    taken[fd] = false;
  }
}

}  // namespace libposix

HEADER(internal_placeholders) {
  // What `call` returns, made while none of them is free: it is told whether any was. What it throws stays pending.
  FN_AS(aboveStdio, [](Value call) {
    napi_value any = nullptr, result = nullptr;
    if (napi_get_boolean(call.env, takeStdio(), &any) == napi_ok)
      napi_call_function(call.env, undefined(call.env), call.value, 1, &any, &result);
    leaveStdio();
    return result;
  });
}
