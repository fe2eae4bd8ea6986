// The third argument of ioctl is untyped: sys/ioctl/table.cc says what it is for each request.
#include "internal/call.h"
#include "internal/descriptors.h"
#include "internal/nonblocking.h"
#include "sys/ioctl/table.h"

#include <net/if.h>
#include <net/route.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <unistd.h>

namespace libposix {
namespace {

// What stands for C's `...`: a number, or memory.
struct Argument {
  int number;
  View view;
};

uintptr_t pageSize() { return static_cast<uintptr_t>(sysconf(_SC_PAGESIZE)); }

// A copy of a view that ends where the process has no memory: a driver that goes on past it gets EFAULT.
class Fenced {
 public:
  explicit Fenced(View view) : view_(view) {
    size_t page = pageSize();
    size_t room = (view.bytes() + page) / page * page;
    void *start = mmap(nullptr, room + page, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (start == MAP_FAILED) return;
    map_ = static_cast<std::byte *>(start);
    length_ = room + page;
    if (mprotect(map_, room, PROT_READ | PROT_WRITE) == -1) return;
    constexpr size_t alignment = alignof(std::max_align_t);
    copy_ = map_ + (room - view.bytes()) / alignment * alignment;
    std::memcpy(copy_, view.data(), view.bytes());
  }
  Fenced(const Fenced &) = delete;
  ~Fenced() {
    if (copy_) std::memcpy(view_.data(), copy_, view_.bytes());
    if (map_) munmap(map_, length_);
  }
  std::byte *data() const { return copy_; }

 private:
  View view_;
  std::byte *map_ = nullptr, *copy_ = nullptr;
  size_t length_ = 0;
};

[[noreturn]] void refuse(std::string text) { throw Fault{Fault::Range, std::move(text), 3}; }

[[noreturn]] void unknown() {
  throw Fault{
      Fault::Range,
      "is no request that libposix knows: its argument may hold addresses. libposix/unsafe has a call that asks "
      "nothing",
      2};
}

// What a pointer in the argument becomes: the memory that was given for it, whose length only the driver knows.
template <typename Call>
int withFenced(View target, Call call) {
  if (target.null()) return call(nullptr);
  Fenced data(target);
  return data.data() ? call(data.data()) : -1;
}

int configuration(int fd, View argp, View target) {
  auto *given = argp.as<ifconf>();
  ifconf copy;
  std::memcpy(&copy, given, sizeof(copy));
  if (!target.null() && copy.ifc_len > 0 && !target.holds(static_cast<size_t>(copy.ifc_len)))
    refuse("has an ifc_len past the end of its ifc_buf");
  copy.ifc_buf = target.as<char>();
  int result = ioctl(fd, SIOCGIFCONF, &copy);
  std::memcpy(&given->ifc_len, &copy.ifc_len, sizeof(copy.ifc_len));
  return result;
}

int withData(int fd, unsigned request, View argp, View target) {
  ifreq copy;
  std::memcpy(&copy, argp.data(), sizeof(copy));
  return withFenced(target, [&](std::byte *data) {
    copy.ifr_data = reinterpret_cast<char *>(data);
    return ioctl(fd, request, &copy);
  });
}

int route(int fd, unsigned request, View argp, View target) {
  rtentry copy;
  std::memcpy(&copy, argp.data(), sizeof(copy));
  return withFenced(target, [&](std::byte *device) {
    copy.rt_dev = reinterpret_cast<char *>(device);
    return ioctl(fd, request, &copy);
  });
}

// No memory: a number by value, or one that no memory of a process lies at, which the kernel refuses.
int byNumber(int fd, unsigned request, const Request *known, int number) {
  const bool isNumber = known && known->kind == Request::Number;
  if (!isNumber && number > 0) {
    if (known) refuse("is an address as a number: pass a view of memory");
    unknown();
  }
  if (!known && number != 0) unknown();
  return ioctl(fd, request, static_cast<long>(number));
}

int control(int fd, unsigned request, Argument argument, View target) {
  const Request *known = knownRequest(request);
  View argp = argument.view;
  if (argp.null()) return byNumber(fd, request, known, argument.number);
  if (!known) unknown();
  if (!argp.holds(known->size)) blame(3, [&] { argp.shorter(known->size); });
  switch (known->kind) {
    case Request::Number: refuse("must be a number: the request takes it by value");
    case Request::Memory: {
      const int result = ioctl(fd, request, argp.data());
      if (request == FIONBIO && result == 0) programSets(fd, *argp.as<int>() != 0);
      return result;
    }
    case Request::Open: return withFenced(argp, [&](std::byte *data) { return ioctl(fd, request, data); });
    case Request::Interface: return withData(fd, request, argp, target);
    case Request::List: return configuration(fd, argp, target);
    case Request::Route: return route(fd, request, argp, target);
  }
  return -1;
}

}  // namespace

template <typename Next>
struct In<Argument, Next> {
  Argument c{0, View()};
  In(napi_env env, napi_value value) {
    double number;
    if (napi_get_value_double(env, value, &number) == napi_ok) c.number = In<int, void>(env, value).c;
    else c.view = View::from(env, value);
  }
};

}  // namespace libposix

HEADER(sys_ioctl) {
  // The kernel takes 32 bits of the request.
  FN_AS(ioctl, [](Descriptor fd, unsigned long request, Argument argp, View target) {
    return control(fd, static_cast<unsigned>(request), argp, target);
  });

  STRUCT(winsize) {
    FIELD(ws_row);
    FIELD(ws_col);
    FIELD(ws_xpixel);
    FIELD(ws_ypixel);
  }
}
