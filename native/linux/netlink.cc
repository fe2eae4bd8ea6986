#include "internal/call.h"

#include <linux/netlink.h>

HEADER(linux_netlink) {
  STRUCT(sockaddr_nl) {
    FIELD(nl_family);
    FIELD(nl_pid);
    FIELD(nl_groups);
  }
  STRUCT(nlmsghdr) {
    FIELD(nlmsg_len);
    FIELD(nlmsg_type);
    FIELD(nlmsg_flags);
    FIELD(nlmsg_seq);
    FIELD(nlmsg_pid);
  }
  STRUCT(nlmsgerr) {
    FIELD(error);
    FIELD(msg);
  }
  STRUCT(nlattr) {
    FIELD(nla_len);
    FIELD(nla_type);
  }
  STRUCT(nl_pktinfo) { FIELD(group); }

  FN_AS(NLMSG_ALIGN, [](uint32_t len) { return NLMSG_ALIGN(static_cast<uint64_t>(len)); });
  FN_AS(NLMSG_LENGTH, [](uint32_t len) { return NLMSG_LENGTH(static_cast<uint64_t>(len)); });
  FN_AS(NLMSG_SPACE, [](uint32_t len) { return NLMSG_SPACE(static_cast<uint64_t>(len)); });
  FN_AS(NLMSG_PAYLOAD, [](nlmsghdr nlh, uint32_t len) {
    return static_cast<int64_t>(nlh.nlmsg_len) - static_cast<int64_t>(NLMSG_SPACE(len));
  });
  FN_AS(NLMSG_OK, [](nlmsghdr nlh, int len) { return NLMSG_OK(&nlh, static_cast<long>(len)); });

  INT(NETLINK_ROUTE);
  INT(NETLINK_UNUSED);
  INT(NETLINK_USERSOCK);
  INT(NETLINK_FIREWALL);
  INT(NETLINK_INET_DIAG);
  INT(NETLINK_SOCK_DIAG);
  INT(NETLINK_NFLOG);
  INT(NETLINK_XFRM);
  INT(NETLINK_SELINUX);
  INT(NETLINK_ISCSI);
  INT(NETLINK_AUDIT);
  INT(NETLINK_FIB_LOOKUP);
  INT(NETLINK_CONNECTOR);
  INT(NETLINK_NETFILTER);
  INT(NETLINK_IP6_FW);
  INT(NETLINK_DNRTMSG);
  INT(NETLINK_KOBJECT_UEVENT);
  INT(NETLINK_GENERIC);
  INT(NETLINK_SCSITRANSPORT);
  INT(NETLINK_ECRYPTFS);
  INT(NETLINK_RDMA);
  INT(NETLINK_CRYPTO);
  INT(NETLINK_SMC);

  INT(NETLINK_ADD_MEMBERSHIP);
  INT(NETLINK_DROP_MEMBERSHIP);
  INT(NETLINK_PKTINFO);
  INT(NETLINK_BROADCAST_ERROR);
  INT(NETLINK_NO_ENOBUFS);
  INT(NETLINK_RX_RING);
  INT(NETLINK_TX_RING);
  INT(NETLINK_LISTEN_ALL_NSID);
  INT(NETLINK_LIST_MEMBERSHIPS);
  INT(NETLINK_CAP_ACK);
  INT(NETLINK_EXT_ACK);
  INT(NETLINK_GET_STRICT_CHK);

  INT(NLMSG_NOOP);
  INT(NLMSG_ERROR);
  INT(NLMSG_DONE);
  INT(NLMSG_ALIGNTO);
  INT(NLMSG_OVERRUN);
  INT(NLMSG_HDRLEN);
  INT(NLMSG_MIN_TYPE);

  INT(NLM_F_REQUEST);
  INT(NLM_F_MULTI);
  INT(NLM_F_ACK);
  INT(NLM_F_ECHO);
  INT(NLM_F_DUMP_INTR);
  INT(NLM_F_DUMP_FILTERED);
  INT(NLM_F_CAPPED);
  INT(NLM_F_NONREC);
  INT(NLM_F_REPLACE);
  INT(NLM_F_ROOT);
  INT(NLM_F_ACK_TLVS);
  INT(NLM_F_BULK);
  INT(NLM_F_EXCL);
  INT(NLM_F_MATCH);
  INT(NLM_F_DUMP);
  INT(NLM_F_ATOMIC);
  INT(NLM_F_CREATE);
  INT(NLM_F_APPEND);

  INT(NLA_TYPE_MASK);
  INT(NLA_ALIGNTO);
  INT(NLA_HDRLEN);
  INT(NLA_F_NET_BYTEORDER);
  INT(NLA_F_NESTED);
}
