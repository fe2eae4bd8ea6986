// The list of headers. `sys_socket` is <sys/socket.h>: native/sys/socket.cc fills it, lib/sys/socket.ts reads it.
#include "call.h"

#define HEADERS(X)    \
  X(arpa_inet)        \
  X(bits_confname)    \
  X(bits_fork)        \
  X(bits_ioctls)      \
  X(errno)            \
  X(fcntl)            \
  X(grp)              \
  X(ifaddrs)          \
  X(limits)           \
  X(linux_can)        \
  X(linux_can_bcm)    \
  X(linux_can_error)  \
  X(linux_can_isotp)  \
  X(linux_can_j1939)  \
  X(linux_can_raw)    \
  X(linux_if_alg)     \
  X(linux_netlink)    \
  X(linux_rtnetlink)  \
  X(linux_tcp)        \
  X(linux_tipc)       \
  X(linux_vm_sockets) \
  X(net_ethernet)     \
  X(net_if)           \
  X(netdb)            \
  X(netinet_icmp6)    \
  X(netinet_in)       \
  X(netinet_ip)       \
  X(netinet_ip_icmp)  \
  X(netinet_tcp)      \
  X(netinet_udp)      \
  X(netpacket_packet) \
  X(poll)             \
  X(pthread)          \
  X(pty)              \
  X(pwd)              \
  X(sched)            \
  X(signal)           \
  X(spawn)            \
  X(stdio)            \
  X(stdlib)           \
  X(string)           \
  X(sys_epoll)        \
  X(sys_eventfd)      \
  X(sys_file)         \
  X(sys_inotify)      \
  X(sys_ioctl)        \
  X(sys_mman)         \
  X(sys_pidfd)        \
  X(sys_resource)     \
  X(sys_select)       \
  X(sys_sendfile)     \
  X(sys_signalfd)     \
  X(sys_socket)       \
  X(sys_stat)         \
  X(sys_statvfs)      \
  X(sys_time)         \
  X(sys_timerfd)      \
  X(sys_times)        \
  X(sys_uio)          \
  X(sys_un)           \
  X(sys_utsname)      \
  X(sys_wait)         \
  X(syslog)           \
  X(termios)          \
  X(time)             \
  X(unistd)           \
  X(utmp)

namespace libposix {

#define DECLARE(name) void header_##name(Header &);
HEADERS(DECLARE)

static std::string path(std::string name) {
  if (size_t underscore = name.find('_'); underscore != std::string::npos) name[underscore] = '/';
  return name + ".h";
}

static Napi::Object init(Napi::Env env, Napi::Object exports) {
  auto add = [&](const char *name, void (*fill)(Header &)) {
    Header header(env, Napi::Object::New(env));
    fill(header);
    exports.Set(path(name), header.object());
  };
#define ADD(name) add(#name, header_##name);
  HEADERS(ADD)
  return exports;
}

NODE_API_MODULE(posix, init)

}  // namespace libposix
