// The list of what native/ binds: `sys_socket` is native/sys/socket.cc, which lib/sys/socket.ts reads.
#include "internal/call.h"
#include "internal/descriptors.h"
#include "internal/fork/fork.h"

#define FILES(X) \
  X(arpa_inet) \
  X(asm_termbits) \
  X(ctype) \
  X(dirent) \
  X(errno) \
  X(fcntl) \
  X(fnmatch) \
  X(getopt) \
  X(glob) \
  X(grp) \
  X(ifaddrs) \
  X(inttypes) \
  X(libgen) \
  X(limits) \
  X(linux_can) \
  X(linux_can_bcm) \
  X(linux_can_error) \
  X(linux_can_isotp) \
  X(linux_can_j1939) \
  X(linux_can_raw) \
  X(linux_errqueue) \
  X(linux_filter) \
  X(linux_if_alg) \
  X(linux_if_packet) \
  X(linux_if_tun) \
  X(linux_io_uring) \
  X(linux_net_tstamp) \
  X(linux_netfilter_ipv4) \
  X(linux_netlink) \
  X(linux_rtnetlink) \
  X(linux_serial) \
  X(linux_tcp) \
  X(linux_time_types) \
  X(linux_tipc) \
  X(linux_vm_sockets) \
  X(mqueue) \
  X(net_ethernet) \
  X(net_if) \
  X(net_if_arp) \
  X(netdb) \
  X(netinet_ether) \
  X(netinet_icmp6) \
  X(netinet_if_ether) \
  X(netinet_igmp) \
  X(netinet_in) \
  X(netinet_ip) \
  X(netinet_ip6) \
  X(netinet_ip_icmp) \
  X(netinet_tcp) \
  X(netinet_udp) \
  X(netpacket_packet) \
  X(poll) \
  X(pthread) \
  X(pthread_attr) \
  X(pthread_barrier) \
  X(pthread_cond) \
  X(pthread_mutex) \
  X(pthread_rwlock) \
  X(pthread_spin) \
  X(pty) \
  X(pwd) \
  X(regex) \
  X(sched) \
  X(semaphore) \
  X(signal) \
  X(spawn) \
  X(stdint) \
  X(stdio) \
  X(stdio_unlocked) \
  X(stdlib) \
  X(string) \
  X(sys_epoll) \
  X(sys_eventfd) \
  X(sys_file) \
  X(sys_inotify) \
  X(sys_ioctl) \
  X(sys_ioctl_requests) \
  X(sys_ipc) \
  X(sys_mman) \
  X(sys_mount) \
  X(sys_msg) \
  X(sys_pidfd) \
  X(sys_prctl) \
  X(sys_ptrace) \
  X(sys_random) \
  X(sys_resource) \
  X(sys_select) \
  X(sys_sem) \
  X(sys_sendfile) \
  X(sys_shm) \
  X(sys_signalfd) \
  X(sys_socket) \
  X(sys_stat) \
  X(sys_statvfs) \
  X(sys_sysinfo) \
  X(sys_time) \
  X(sys_timerfd) \
  X(sys_times) \
  X(sys_types) \
  X(sys_uio) \
  X(sys_un) \
  X(sys_utsname) \
  X(sys_wait) \
  X(sys_xattr) \
  X(syslog) \
  X(termios) \
  X(time) \
  X(unistd) \
  X(unistd_confname) \
  X(unsafe) \
  X(utmp) \
  X(internal_array) \
  X(internal_children) \
  X(internal_dispositions) \
  X(internal_fault) \
  X(internal_fcntl) \
  X(internal_fork) \
  X(internal_liburing) \
  X(internal_linux_can) \
  X(internal_linux_tipc) \
  X(internal_loop) \
  X(internal_netinet_ip_icmp) \
  X(internal_placeholders) \
  X(internal_pthread_attr) \
  X(internal_pthread_key) \
  X(internal_pthread_once) \
  X(internal_pthread_thread) \
  X(internal_shared) \
  X(internal_stdio) \
  X(internal_strangers) \
  X(internal_time) \
  X(internal_trace)

namespace libposix {

#define DECLARE(name) extern const Bindings bindings_##name;
FILES(DECLARE)

#define ADDRESS(name) &bindings_##name,
static constexpr const Bindings *all[] = {FILES(ADDRESS)};

// Filled when asked for: most programs use few of them.
static napi_value bind(Value name) {
  const std::string wanted = string(name.env, name.value);
  for (const Bindings *bindings : all) {
    if (bindings->name() != wanted) continue;
    Header header(name.env);
    bindings->fill(header);
    return header;
  }
  return undefined(name.env);
}

static void init(Header exports) {
  forking::inheritStdio();
  findInheritedFlags();
  findNodes(exports.env());
  joinThreads(exports.env());
  exports.function("bind", [](Value name) { return bind(name); });
}

}  // namespace libposix

NAPI_MODULE_INIT() {
  libposix::init(libposix::Header(env, exports));
  return exports;
}
