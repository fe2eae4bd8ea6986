#include "internal/message.h"
#include "sys/socket/options.h"
#include "sys/socket/newer.h"

#include <sys/socket.h>

namespace {

using namespace libposix;

// Where the header after the one at `at` begins, or 0 when it or the present one would not lie within the control data.
size_t next(View control, size_t at) {
  size_t length;
  size_t room = control.bytes() - at;
  if (!control.holds(at) || room < sizeof(cmsghdr)) rangeError("cmsg is not within msg_controllen");
  std::memcpy(&length, control.data() + at + offsetof(cmsghdr, cmsg_len), sizeof(length));
  if (length < sizeof(cmsghdr) || length > room || CMSG_ALIGN(length) + sizeof(cmsghdr) > room) return 0;
  return at + CMSG_ALIGN(length);
}

}  // namespace

HEADER(sys_socket) {
  FN(socket);
  FN(bind);
  FN(listen);
  BLOCKING(accept);
  BLOCKING(accept4);
  BLOCKING(connect);
  FN(shutdown);
  FN(getsockname);
  FN(getpeername);
  BLOCKING_AS(send, SYS_sendto);
  BLOCKING_AS(recv, SYS_recvfrom);
  BLOCKING(sendto);
  BLOCKING(recvfrom);
  FN_AS(sendmsg, [](int sockfd, View msg, int flags, Value name, Value iov, size_t iovlen, Value bases, Value control) {
    if (msg.null()) return interruptible(SYS_sendmsg, sockfd, 0, flags);
    Message message(*msg.holding<msghdr>(), {name, iov, iovlen, bases, control}, Use::Read);
    return interruptible(SYS_sendmsg, sockfd, message.c(), flags);
  });
  FN_AS(recvmsg, [](int sockfd, View msg, int flags, Value name, Value iov, size_t iovlen, Value bases, Value control) {
    if (msg.null()) return interruptible(SYS_recvmsg, sockfd, 0, flags);
    Message message(*msg.holding<msghdr>(), {name, iov, iovlen, bases, control}, Use::Written);
    long result = interruptible(SYS_recvmsg, sockfd, message.c(), flags);
    if (result != -1) {
      giveRights(*message.c());
      Message::store(*message.c(), msg.data());
    }
    return result;
  });
  FN_AS(sendmmsg, [](int sockfd, View msgvec, unsigned int vlen, int flags, Value pointers) {
    Messages messages(msgvec, vlen, pointers, Use::Read);
    int result = static_cast<int>(interruptible(SYS_sendmmsg, sockfd, messages.c(), vlen, flags));
    if (result != -1) messages.store(result);
    return result;
  });
  FN_AS(recvmmsg, [](int sockfd, View msgvec, unsigned int vlen, int flags, timespec *timeout, Value pointers) {
    Messages messages(msgvec, vlen, pointers, Use::Written);
    int result = static_cast<int>(interruptible(SYS_recvmmsg, sockfd, messages.c(), vlen, flags, timeout));
    for (int i = 0; i < result; i++) giveRights(messages.c()[i].msg_hdr);
    if (result != -1) messages.store(result);
    return result;
  });
  // The length is checked against `optval` as anywhere; `whole` is the same view, with its size.
  FN_AS(getsockopt, [](int sockfd, int level, int optname, void *, socklen_t *optlen, View whole) {
    return getOption(sockfd, level, optname, whole, optlen);
  });
  FN_AS(setsockopt, [](int sockfd, int level, int optname, const void *optval, socklen_t optlen, View target) {
    noteSocketOption(level, optname);
    return setOption(sockfd, level, optname, optval, optlen, target);
  });
  FN(sockatmark);
  FN(isfdtype);
  FN_AS(socketpair,
        [](int domain, int type, int protocol, Array<int, 2> sv) { return socketpair(domain, type, protocol, sv); });

  FN_AS(CMSG_FIRSTHDR, [](size_t controllen) { return controllen >= sizeof(cmsghdr); });
  FN_AS(CMSG_NXTHDR, [](View control, size_t at) { return next(control, at); });
  FN_AS(CMSG_DATA, [](NonNull<cmsghdr *> cmsg) {
    return CMSG_DATA(cmsg.pointer) - reinterpret_cast<unsigned char *>(cmsg.pointer);
  });
  FN_AS(CMSG_ALIGN, [](size_t length) { return CMSG_ALIGN(length); });
  FN_AS(CMSG_SPACE, [](size_t length) { return CMSG_SPACE(length); });
  FN_AS(CMSG_LEN, [](size_t length) { return CMSG_LEN(length); });

  STRUCT(msghdr) {
    FIELD(msg_name);
    FIELD(msg_namelen);
    FIELD(msg_iov);
    FIELD(msg_iovlen);
    FIELD(msg_control);
    FIELD(msg_controllen);
    FIELD(msg_flags);
  }
  STRUCT(mmsghdr) {
    FIELD(msg_hdr);
    FIELD(msg_len);
  }
  STRUCT(cmsghdr) {
    FIELD(cmsg_len);
    FIELD(cmsg_level);
    FIELD(cmsg_type);
  }
  STRUCT(sockaddr) {
    FIELD(sa_family);
    FIELD(sa_data);
  }
  STRUCT(sockaddr_storage) { FIELD(ss_family); }
  STRUCT(linger) {
    FIELD(l_onoff);
    FIELD(l_linger);
  }
  STRUCT(ucred) {
    FIELD(pid);
    FIELD(uid);
    FIELD(gid);
  }

  INT(AF_UNSPEC);
  INT(AF_FILE);
  INT(AF_LOCAL);
  INT(AF_UNIX);
  INT(AF_INET);
  INT(AF_AX25);
  INT(AF_IPX);
  INT(AF_APPLETALK);
  INT(AF_NETROM);
  INT(AF_BRIDGE);
  INT(AF_ATMPVC);
  INT(AF_X25);
  INT(AF_INET6);
  INT(AF_ROSE);
  INT(AF_DECnet);
  INT(AF_NETBEUI);
  INT(AF_SECURITY);
  INT(AF_KEY);
  INT(AF_NETLINK);
  INT(AF_ROUTE);
  INT(AF_PACKET);
  INT(AF_ASH);
  INT(AF_ECONET);
  INT(AF_ATMSVC);
  INT(AF_RDS);
  INT(AF_SNA);
  INT(AF_IRDA);
  INT(AF_PPPOX);
  INT(AF_WANPIPE);
  INT(AF_LLC);
  INT(AF_IB);
  INT(AF_MPLS);
  INT(AF_CAN);
  INT(AF_TIPC);
  INT(AF_BLUETOOTH);
  INT(AF_IUCV);
  INT(AF_RXRPC);
  INT(AF_ISDN);
  INT(AF_PHONET);
  INT(AF_IEEE802154);
  INT(AF_CAIF);
  INT(AF_ALG);
  INT(AF_NFC);
  INT(AF_VSOCK);
  INT(AF_KCM);
  INT(AF_QIPCRTR);
  INT(AF_SMC);
  INT(AF_XDP);
  INT(AF_MCTP);
  INT(AF_MAX);

  INT(PF_UNSPEC);
  INT(PF_FILE);
  INT(PF_LOCAL);
  INT(PF_UNIX);
  INT(PF_INET);
  INT(PF_AX25);
  INT(PF_IPX);
  INT(PF_APPLETALK);
  INT(PF_NETROM);
  INT(PF_BRIDGE);
  INT(PF_ATMPVC);
  INT(PF_X25);
  INT(PF_INET6);
  INT(PF_ROSE);
  INT(PF_DECnet);
  INT(PF_NETBEUI);
  INT(PF_SECURITY);
  INT(PF_KEY);
  INT(PF_NETLINK);
  INT(PF_ROUTE);
  INT(PF_PACKET);
  INT(PF_ASH);
  INT(PF_ECONET);
  INT(PF_ATMSVC);
  INT(PF_RDS);
  INT(PF_SNA);
  INT(PF_IRDA);
  INT(PF_PPPOX);
  INT(PF_WANPIPE);
  INT(PF_LLC);
  INT(PF_IB);
  INT(PF_MPLS);
  INT(PF_CAN);
  INT(PF_TIPC);
  INT(PF_BLUETOOTH);
  INT(PF_IUCV);
  INT(PF_RXRPC);
  INT(PF_ISDN);
  INT(PF_PHONET);
  INT(PF_IEEE802154);
  INT(PF_CAIF);
  INT(PF_ALG);
  INT(PF_NFC);
  INT(PF_VSOCK);
  INT(PF_KCM);
  INT(PF_QIPCRTR);
  INT(PF_SMC);
  INT(PF_XDP);
  INT(PF_MCTP);
  INT(PF_MAX);

  INT(SOCK_STREAM);
  INT(SOCK_DGRAM);
  INT(SOCK_RAW);
  INT(SOCK_RDM);
  INT(SOCK_SEQPACKET);
  INT(SOCK_DCCP);
  INT(SOCK_PACKET);
  INT(SOCK_NONBLOCK);
  INT(SOCK_CLOEXEC);

  INT(MSG_OOB);
  INT(MSG_PEEK);
  INT(MSG_DONTROUTE);
  INT(MSG_TRYHARD);
  INT(MSG_CTRUNC);
  INT(MSG_PROXY);
  INT(MSG_TRUNC);
  INT(MSG_DONTWAIT);
  INT(MSG_EOR);
  INT(MSG_WAITALL);
  INT(MSG_FIN);
  INT(MSG_SYN);
  INT(MSG_CONFIRM);
  INT(MSG_RST);
  INT(MSG_ERRQUEUE);
  INT(MSG_NOSIGNAL);
  INT(MSG_MORE);
  INT(MSG_WAITFORONE);
  INT(MSG_BATCH);
  INT(MSG_ZEROCOPY);
  INT(MSG_FASTOPEN);
  INT(MSG_CMSG_CLOEXEC);

  INT(SHUT_RD);
  INT(SHUT_WR);
  INT(SHUT_RDWR);
  INT(SOMAXCONN);

  INT(SOL_SOCKET);
  INT(SOL_RAW);
  INT(SOL_DECNET);
  INT(SOL_X25);
  INT(SOL_PACKET);
  INT(SOL_ATM);
  INT(SOL_AAL);
  INT(SOL_IRDA);
  INT(SOL_NETBEUI);
  INT(SOL_LLC);
  INT(SOL_DCCP);
  INT(SOL_NETLINK);
  INT(SOL_TIPC);
  INT(SOL_RXRPC);
  INT(SOL_PPPOL2TP);
  INT(SOL_BLUETOOTH);
  INT(SOL_PNPIPE);
  INT(SOL_RDS);
  INT(SOL_IUCV);
  INT(SOL_CAIF);
  INT(SOL_ALG);
  INT(SOL_NFC);
  INT(SOL_KCM);
  INT(SOL_TLS);
  INT(SOL_XDP);
  INT(SOL_MPTCP);
  INT(SOL_MCTP);
  INT(SOL_SMC);

  INT(SO_DEBUG);
  INT(SO_REUSEADDR);
  INT(SO_TYPE);
  INT(SO_ERROR);
  INT(SO_DONTROUTE);
  INT(SO_BROADCAST);
  INT(SO_SNDBUF);
  INT(SO_RCVBUF);
  INT(SO_KEEPALIVE);
  INT(SO_OOBINLINE);
  INT(SO_NO_CHECK);
  INT(SO_PRIORITY);
  INT(SO_LINGER);
  INT(SO_BSDCOMPAT);
  INT(SO_REUSEPORT);
  INT(SO_PASSCRED);
  INT(SO_PEERCRED);
  INT(SO_RCVLOWAT);
  INT(SO_SNDLOWAT);
  INT(SO_RCVTIMEO);
  INT(SO_RCVTIMEO_OLD);
  INT(SO_SNDTIMEO);
  INT(SO_SNDTIMEO_OLD);
  INT(SO_SECURITY_AUTHENTICATION);
  INT(SO_SECURITY_ENCRYPTION_TRANSPORT);
  INT(SO_SECURITY_ENCRYPTION_NETWORK);
  INT(SO_BINDTODEVICE);
  INT(SO_ATTACH_FILTER);
  INT(SO_GET_FILTER);
  INT(SO_DETACH_BPF);
  INT(SO_DETACH_FILTER);
  INT(SO_PEERNAME);
  INT(SO_TIMESTAMP);
  INT(SO_TIMESTAMP_OLD);
  INT(SO_ACCEPTCONN);
  INT(SO_PEERSEC);
  INT(SO_SNDBUFFORCE);
  INT(SO_RCVBUFFORCE);
  INT(SO_PASSSEC);
  INT(SO_TIMESTAMPNS);
  INT(SO_TIMESTAMPNS_OLD);
  INT(SO_MARK);
  INT(SO_TIMESTAMPING);
  INT(SO_TIMESTAMPING_OLD);
  INT(SO_PROTOCOL);
  INT(SO_DOMAIN);
  INT(SO_RXQ_OVFL);
  INT(SO_WIFI_STATUS);
  INT(SO_PEEK_OFF);
  INT(SO_NOFCS);
  INT(SO_LOCK_FILTER);
  INT(SO_SELECT_ERR_QUEUE);
  INT(SO_BUSY_POLL);
  INT(SO_MAX_PACING_RATE);
  INT(SO_BPF_EXTENSIONS);
  INT(SO_INCOMING_CPU);
  INT(SO_ATTACH_BPF);
  INT(SO_ATTACH_REUSEPORT_CBPF);
  INT(SO_ATTACH_REUSEPORT_EBPF);
  INT(SO_CNX_ADVICE);
  INT(SO_MEMINFO);
  INT(SO_INCOMING_NAPI_ID);
  INT(SO_COOKIE);
  INT(SO_PEERGROUPS);
  INT(SO_ZEROCOPY);
  INT(SO_TXTIME);
  INT(SO_BINDTOIFINDEX);
  INT(SO_TIMESTAMP_NEW);
  INT(SO_TIMESTAMPNS_NEW);
  INT(SO_TIMESTAMPING_NEW);
  INT(SO_RCVTIMEO_NEW);
  INT(SO_SNDTIMEO_NEW);
  INT(SO_DETACH_REUSEPORT_BPF);
  INT(SO_PREFER_BUSY_POLL);
  INT(SO_BUSY_POLL_BUDGET);
  INT(SO_NETNS_COOKIE);
  INT(SO_BUF_LOCK);
  INT(SO_RESERVE_MEM);
  INT(SO_TXREHASH);
  INT(SO_RCVMARK);
  INT(SO_PASSPIDFD);
  INT(SO_PEERPIDFD);

  INT(SCM_RIGHTS);
  INT(SCM_CREDENTIALS);
  INT(SCM_PIDFD);
  INT(SCM_TIMESTAMP);
  INT(SCM_TIMESTAMPNS);
  INT(SCM_TIMESTAMPING);
  INT(SCM_WIFI_STATUS);
  INT(SCM_TIMESTAMPING_OPT_STATS);
  INT(SCM_TIMESTAMPING_PKTINFO);
  INT(SCM_TXTIME);
}
