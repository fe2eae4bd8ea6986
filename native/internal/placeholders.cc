#include "internal/placeholders.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <mutex>

#include "internal/call.h"

namespace libposix {

namespace {

std::mutex lock;
int takers = 0;

// A file that nobody else has, and by which it is known again: a signal's handler may put something else there.
class Placeholder {
 public:
  void take(int fd) {
    const int file = memfd_create("libposix", MFD_CLOEXEC);
    if (file == fd && fstat(fd, &self) == 0) taken = true;
    else if (file != -1) close(file);
  }

  void leave(int fd) {
    struct stat now;
    if (taken && fstat(fd, &now) == 0 && now.st_dev == self.st_dev && now.st_ino == self.st_ino) close(fd);
    taken = false;
  }

  bool taken = false;

 private:
  struct stat self;
};

Placeholder placeholders[STDERR_FILENO + 1];

}  // namespace

bool takeStdio() {
  std::lock_guard<std::mutex> guard(lock);
  const bool first = takers++ == 0;
  bool any = false;
  for (int fd = STDIN_FILENO; fd <= STDERR_FILENO; fd++) {
    if (first && fcntl(fd, F_GETFD) == -1) placeholders[fd].take(fd);
    any = any || placeholders[fd].taken;
  }
  return any;
}

void leaveStdio() {
  std::lock_guard<std::mutex> guard(lock);
  if (--takers > 0) return;
  for (int fd = STDIN_FILENO; fd <= STDERR_FILENO; fd++) placeholders[fd].leave(fd);
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
