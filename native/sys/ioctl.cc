// The third argument of ioctl is untyped: how much the kernel reads or writes behind it is known for some requests,
// encoded in the number of others, and of the rest nobody but the driver knows it.
#include "../call.h"

#include <asm/termbits.h>
#include <linux/if_vlan.h>
#include <linux/serial.h>
#include <linux/sockios.h>
#include <net/if.h>
#include <net/if_arp.h>
#include <net/route.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/time.h>
#include <unistd.h>

namespace libposix {
namespace {

// What stands for C's `...`: a number, or memory.
struct Argument {
  int number;
  View view;
};

uintptr_t pageSize() { return static_cast<uintptr_t>(sysconf(_SC_PAGESIZE)); }

// A number that a driver took for an address would let it write there.
bool mapped(int number) {
  uintptr_t page = static_cast<uintptr_t>(static_cast<intptr_t>(number)) & ~(pageSize() - 1);
  return msync(reinterpret_cast<void *>(page), pageSize(), MS_ASYNC) == 0;
}

// A copy of a view that ends where the process has no memory: a driver that goes on behind it gets EFAULT.
class Fenced {
 public:
  explicit Fenced(View view) : view_(view) {
    size_t page = pageSize();
    size_t room = (view.size + page) / page * page;
    void *start = mmap(nullptr, room + page, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (start == MAP_FAILED) return;
    map_ = static_cast<std::byte *>(start);
    length_ = room + page;
    if (mprotect(map_, room, PROT_READ | PROT_WRITE) == -1) return;
    constexpr size_t alignment = alignof(std::max_align_t);
    copy_ = map_ + (room - view.size) / alignment * alignment;
    std::memcpy(copy_, view.data, view.size);
  }
  Fenced(const Fenced &) = delete;
  ~Fenced() {
    if (copy_) std::memcpy(view_.data, copy_, view_.size);
    if (map_) munmap(map_, length_);
  }
  std::byte *data() const { return copy_; }

 private:
  View view_;
  std::byte *map_ = nullptr, *copy_ = nullptr;
  size_t length_ = 0;
};

// The bytes behind the requests of old, whose numbers do not tell; 0: none, or not known.
size_t known(unsigned long request) {
  switch (request) {
    case FIOASYNC:
    case FIONBIO:
    case FIONREAD:
    case TIOCOUTQ:
    case FIOGETOWN:
    case FIOSETOWN:
    case SIOCATMARK:
    case SIOCGPGRP:
    case SIOCSPGRP:
    case SIOCOUTQNSD:
    case TIOCGETD:
    case TIOCSETD:
    case TIOCGPGRP:
    case TIOCSPGRP:
    case TIOCGSID:
    case TIOCGSOFTCAR:
    case TIOCSSOFTCAR:
    case TIOCMBIC:
    case TIOCMBIS:
    case TIOCMGET:
    case TIOCMSET:
    case TIOCPKT:
    case TIOCSERGETLSR: return sizeof(int);
    case FIOQSIZE: return sizeof(loff_t);
    case TIOCSTI: return sizeof(char);
    case TIOCGWINSZ:
    case TIOCSWINSZ: return sizeof(winsize);
    case TCGETA:
    case TCSETA:
    case TCSETAF:
    case TCSETAW: return sizeof(termio);
    case TCGETS:
    case TCSETS:
    case TCSETSF:
    case TCSETSW: return sizeof(struct termios);
    case TIOCGSERIAL:
    case TIOCSSERIAL: return sizeof(serial_struct);
    case TIOCGICOUNT: return sizeof(serial_icounter_struct);
    case TIOCGRS485:
    case TIOCSRS485: return sizeof(serial_rs485);
    case SIOCGSTAMP_OLD: return sizeof(timeval);
    case SIOCGSTAMPNS_OLD: return sizeof(timespec);
    case SIOCADDRT:
    case SIOCDELRT: return sizeof(rtentry);
    case SIOCDARP:
    case SIOCGARP:
    case SIOCSARP:
    case SIOCDRARP:
    case SIOCGRARP:
    case SIOCSRARP: return sizeof(arpreq);
    case SIOCGIFCONF: return sizeof(ifconf);
    case SIOCGIFVLAN:
    case SIOCSIFVLAN: return sizeof(vlan_ioctl_args);
    case SIOCBRADDBR:
    case SIOCBRDELBR: return IFNAMSIZ;
  }
  // Every other request about an interface has an ifreq.
  bool interface =
      (request >= SIOCGIFNAME && request <= SIOCSIFTXQLEN && request != SIOCGIFBR && request != SIOCSIFBR) ||
      (request >= SIOCETHTOOL && request <= SIOCWANDEV) || request == SIOCGIFMAP || request == SIOCSIFMAP ||
      (request >= SIOCBONDENSLAVE && request <= SIOCBONDCHANGEACTIVE) ||
      (request >= SIOCBRADDIF && request <= SIOCGHWTSTAMP) ||
      (request >= SIOCDEVPRIVATE && request < SIOCDEVPRIVATE + 16);
  return interface ? sizeof(ifreq) : 0;
}

// The requests whose ifreq points to more: ifr_data is the view given for it, and no address that the bytes may hold.
bool pointsToData(unsigned long request) {
  switch (request) {
    case SIOCETHTOOL:
    case SIOCWANDEV:
    case SIOCBONDINFOQUERY:
    case SIOCBONDSLAVEINFOQUERY:
    case SIOCSHWTSTAMP:
    case SIOCGHWTSTAMP: return true;
    default: return request >= SIOCDEVPRIVATE && request < SIOCDEVPRIVATE + 16;
  }
}

int configuration(int fd, View argp, View target) {
  auto *given = argp.as<ifconf>();
  ifconf copy;
  std::memcpy(&copy, given, sizeof(copy));
  if (!target.null() && copy.ifc_len > 0 && static_cast<size_t>(copy.ifc_len) > target.size)
    throw Fault{Fault::Range, "has an ifc_len past the end of its ifc_buf", 3};
  copy.ifc_buf = target.as<char>();
  int result = ioctl(fd, SIOCGIFCONF, &copy);
  std::memcpy(&given->ifc_len, &copy.ifc_len, sizeof(copy.ifc_len));
  return result;
}

int withData(int fd, unsigned long request, View argp, View target) {
  ifreq copy;
  std::memcpy(&copy, argp.data, sizeof(copy));
  if (target.null()) {
    copy.ifr_data = nullptr;
    return ioctl(fd, request, &copy);
  }
  Fenced data(target);
  if (!data.data()) return -1;
  copy.ifr_data = reinterpret_cast<char *>(data.data());
  return ioctl(fd, request, &copy);
}

int control(int fd, unsigned long request, Argument argument, View target) {
  View argp = argument.view;
  if (argp.null()) {
    if (mapped(argument.number)) throw Fault{Fault::Range, "is an address as a number: pass a view of memory", 3};
    return ioctl(fd, request, static_cast<long>(argument.number));
  }
  size_t wanted = known(request);
  if (wanted == 0 && _IOC_DIR(request) != _IOC_NONE) wanted = _IOC_SIZE(request);
  if (argp.size < wanted) blame(3, [&] { argp.shorter(wanted); });
  if (request == SIOCGIFCONF) return configuration(fd, argp, target);
  if (pointsToData(request)) return withData(fd, request, argp, target);
  if (known(request) != 0) return ioctl(fd, request, argp.data);
  Fenced copy(argp);
  return copy.data() ? ioctl(fd, request, copy.data()) : -1;
}

}  // namespace

template <typename Next>
struct In<Argument, Next> {
  Argument c{0, {nullptr, 0}};
  In(napi_env env, napi_value value) {
    double number;
    if (napi_get_value_double(env, value, &number) == napi_ok) c.number = In<int, void>(env, value).c;
    else c.view = View::from(env, value);
  }
};

}  // namespace libposix

HEADER(sys_ioctl) {
  FN_AS(ioctl,
        [](int fd, unsigned long request, Argument argp, View target) { return control(fd, request, argp, target); });

  STRUCT(winsize) {
    FIELD(ws_row);
    FIELD(ws_col);
    FIELD(ws_xpixel);
    FIELD(ws_ypixel);
  }
}
