// SIOCDEVPRIVATE and those after it are each driver's own, SIOCGIFBR and SIOCSIFBR hold addresses for which no struct
// of C has a name, and so does the ifreq of SIOCWANDEV: they are not here.
#include "sys/ioctl/table.h"
#include "sys/ioctl/termio.h"

#include <asm/termbits.h>
#include <linux/fs.h>
#include <linux/if_tun.h>
#include <linux/if_vlan.h>
#include <linux/serial.h>
#include <linux/sockios.h>
#include <linux/tipc.h>
#include <linux/vm_sockets.h>
#include <net/if.h>
#include <net/if_arp.h>
#include <net/route.h>
#include <sys/time.h>

namespace libposix {

namespace {

constexpr Request value(unsigned long number) { return {static_cast<unsigned>(number), Request::Number}; }
constexpr Request open(unsigned long number) { return {static_cast<unsigned>(number), Request::Open}; }
constexpr Request list(unsigned long number) { return {static_cast<unsigned>(number), Request::List, sizeof(ifconf)}; }
constexpr Request data(unsigned long number) {
  return {static_cast<unsigned>(number), Request::Interface, sizeof(ifreq)};
}
constexpr Request route(unsigned long number) {
  return {static_cast<unsigned>(number), Request::Route, sizeof(rtentry)};
}
template <typename T>
constexpr Request of(unsigned long number) {
  return {static_cast<unsigned>(number), Request::Memory, sizeof(T)};
}
constexpr Request encoded(unsigned long number) {
  return {static_cast<unsigned>(number), Request::Memory, _IOC_SIZE(number)};
}
constexpr Request name(unsigned long number) { return {static_cast<unsigned>(number), Request::Memory, IFNAMSIZ}; }

// clang-format off
constexpr Request requests[] = {
  // Any descriptor
  value(FIOCLEX), value(FIONCLEX), of<int>(FIOASYNC), of<int>(FIONBIO), of<int>(FIONREAD), of<int>(FIOGETOWN),
  of<int>(FIOSETOWN), of<loff_t>(FIOQSIZE), of<int>(FIBMAP), of<int>(FIGETBSZ), encoded(FIFREEZE), encoded(FITHAW),

  // Files and block devices
  value(FICLONE), encoded(FICLONERANGE), of<int>(FS_IOC_GETFLAGS), of<int>(FS_IOC_SETFLAGS), of<int>(FS_IOC_GETVERSION),
  of<int>(FS_IOC_SETVERSION), encoded(FS_IOC_FSGETXATTR), encoded(FS_IOC_FSSETXATTR), encoded(FS_IOC_GETFSLABEL),
  encoded(FS_IOC_SETFSLABEL), encoded(FITRIM), of<int>(BLKROSET), of<int>(BLKROGET), value(BLKRRPART),
  of<unsigned long>(BLKGETSIZE), value(BLKFLSBUF), of<int>(BLKSSZGET), encoded(BLKBSZGET), encoded(BLKGETSIZE64),
  of<unsigned>(BLKIOMIN), of<unsigned>(BLKIOOPT), of<int>(BLKALIGNOFF), of<unsigned>(BLKPBSZGET),

  // Terminals
  of<termio>(TCGETA), of<termio>(TCSETA), of<termio>(TCSETAF), of<termio>(TCSETAW), of<struct termios>(TCGETS),
  of<struct termios>(TCSETS), of<struct termios>(TCSETSF), of<struct termios>(TCSETSW), encoded(TCGETS2),
  encoded(TCSETS2), encoded(TCSETSF2), encoded(TCSETSW2), open(TCGETX), open(TCSETX), open(TCSETXF), open(TCSETXW),
  value(TCSBRK), value(TCSBRKP), value(TCXONC), value(TCFLSH), value(TIOCSBRK), value(TIOCCBRK), value(TIOCCONS),
  value(TIOCEXCL), value(TIOCNXCL), value(TIOCSCTTY), value(TIOCNOTTY), value(TIOCVHANGUP), value(TIOCMIWAIT),
  value(TIOCGPTPEER), value(TIOCSERCONFIG), encoded(TIOCGEXCL), encoded(TIOCGDEV), encoded(TIOCGPKT),
  encoded(TIOCGPTLCK), encoded(TIOCSPTLCK), encoded(TIOCGPTN), of<int>(TIOCGETD), of<int>(TIOCSETD), of<int>(TIOCPKT),
  of<int>(TIOCGPGRP), of<int>(TIOCSPGRP), of<int>(TIOCGSID), of<int>(TIOCOUTQ), of<char>(TIOCSTI),
  of<winsize>(TIOCGWINSZ), of<winsize>(TIOCSWINSZ), open(TIOCGLCKTRMIOS), open(TIOCSLCKTRMIOS), open(TIOCLINUX),
  // _IOW by its number, and by value.
  value(TIOCSIG),

  // Serial lines
  of<int>(TIOCMGET), of<int>(TIOCMSET), of<int>(TIOCMBIC), of<int>(TIOCMBIS), of<int>(TIOCGSOFTCAR),
  of<int>(TIOCSSOFTCAR), of<int>(TIOCSERGETLSR), of<int>(TIOCSERGWILD), of<int>(TIOCSERSWILD),
  of<serial_struct>(TIOCGSERIAL), of<serial_struct>(TIOCSSERIAL), of<serial_icounter_struct>(TIOCGICOUNT),
  of<serial_rs485>(TIOCGRS485), of<serial_rs485>(TIOCSRS485), encoded(TIOCGISO7816), encoded(TIOCSISO7816),
  of<serial_multiport_struct>(TIOCSERGETMULTI), of<serial_multiport_struct>(TIOCSERSETMULTI), open(TIOCSERGSTRUCT),

  // Sockets
  of<int>(SIOCATMARK), of<int>(SIOCGPGRP), of<int>(SIOCSPGRP), of<int>(SIOCINQ), of<int>(SIOCOUTQ),
  of<int>(SIOCOUTQNSD), value(SIOCGSKNS), of<timeval>(SIOCGSTAMP_OLD), of<timespec>(SIOCGSTAMPNS_OLD),
  encoded(SIOCGSTAMP_NEW), encoded(SIOCGSTAMPNS_NEW), of<unsigned>(IOCTL_VM_SOCKETS_GET_LOCAL_CID),
  // Each protocol has its own meaning of these.
  open(SIOCGETLINKNAME), open(SIOCGETNODEID),

  // Routes and addresses
  route(SIOCADDRT), route(SIOCDELRT), value(SIOCRTMSG), of<arpreq>(SIOCDARP), of<arpreq>(SIOCGARP),
  of<arpreq>(SIOCSARP), of<arpreq>(SIOCDRARP), of<arpreq>(SIOCGRARP), of<arpreq>(SIOCSRARP), open(SIOCADDDLCI),
  open(SIOCDELDLCI),

  // Interfaces
  list(SIOCGIFCONF), of<ifreq>(SIOCGIFNAME), of<ifreq>(SIOCSIFNAME), of<ifreq>(SIOCGIFINDEX), of<ifreq>(SIOGIFINDEX),
  of<ifreq>(SIOCSIFLINK), of<ifreq>(SIOCGIFFLAGS), of<ifreq>(SIOCSIFFLAGS), of<ifreq>(SIOCGIFPFLAGS),
  of<ifreq>(SIOCSIFPFLAGS), of<ifreq>(SIOCGIFADDR), of<ifreq>(SIOCSIFADDR), of<ifreq>(SIOCDIFADDR),
  of<ifreq>(SIOCGIFDSTADDR), of<ifreq>(SIOCSIFDSTADDR), of<ifreq>(SIOCGIFBRDADDR), of<ifreq>(SIOCSIFBRDADDR),
  of<ifreq>(SIOCGIFNETMASK), of<ifreq>(SIOCSIFNETMASK), of<ifreq>(SIOCGIFMETRIC), of<ifreq>(SIOCSIFMETRIC),
  of<ifreq>(SIOCGIFMEM), of<ifreq>(SIOCSIFMEM), of<ifreq>(SIOCGIFMTU), of<ifreq>(SIOCSIFMTU),
  of<ifreq>(SIOCGIFENCAP), of<ifreq>(SIOCSIFENCAP), of<ifreq>(SIOCGIFHWADDR), of<ifreq>(SIOCSIFHWADDR),
  of<ifreq>(SIOCSIFHWBROADCAST), of<ifreq>(SIOCGIFSLAVE), of<ifreq>(SIOCSIFSLAVE), of<ifreq>(SIOCADDMULTI),
  of<ifreq>(SIOCDELMULTI), of<ifreq>(SIOCGIFCOUNT), of<ifreq>(SIOCGIFTXQLEN), of<ifreq>(SIOCSIFTXQLEN),
  of<ifreq>(SIOCGIFMAP), of<ifreq>(SIOCSIFMAP), of<ifreq>(SIOCGMIIPHY), of<ifreq>(SIOCGMIIREG),
  of<ifreq>(SIOCSMIIREG), of<vlan_ioctl_args>(SIOCGIFVLAN), of<vlan_ioctl_args>(SIOCSIFVLAN), data(SIOCETHTOOL),
  data(SIOCSHWTSTAMP), data(SIOCGHWTSTAMP), of<ifreq>(SIOCBONDENSLAVE), of<ifreq>(SIOCBONDRELEASE),
  of<ifreq>(SIOCBONDSETHWADDR), of<ifreq>(SIOCBONDCHANGEACTIVE), data(SIOCBONDINFOQUERY),
  data(SIOCBONDSLAVEINFOQUERY), name(SIOCBRADDBR), name(SIOCBRDELBR), of<ifreq>(SIOCBRADDIF), of<ifreq>(SIOCBRDELIF),

  // Tunnels: their numbers speak of an int, and mean an ifreq
  of<ifreq>(TUNSETIFF), of<ifreq>(TUNGETIFF), of<unsigned>(TUNGETFEATURES), value(TUNSETPERSIST), value(TUNSETOWNER),
  value(TUNSETGROUP), value(TUNSETLINK), value(TUNSETOFFLOAD), value(TUNSETNOCSUM), value(TUNSETDEBUG),
  of<int>(TUNGETSNDBUF), of<int>(TUNSETSNDBUF), of<int>(TUNGETVNETHDRSZ), of<int>(TUNSETVNETHDRSZ),
  of<ifreq>(TUNSETQUEUE), of<unsigned>(TUNSETIFINDEX), of<int>(TUNSETVNETLE), of<int>(TUNGETVNETLE),
  of<int>(TUNSETVNETBE), of<int>(TUNGETVNETBE), of<int>(TUNSETCARRIER), of<int>(TUNSETSTEERINGEBPF),
  of<int>(TUNSETFILTEREBPF), value(TUNGETDEVNETNS),
};
// clang-format on

}  // namespace

const Request *knownRequest(unsigned number) {
  for (const Request &request : requests)
    if (request.number == number) return &request;
  return nullptr;
}

}  // namespace libposix
