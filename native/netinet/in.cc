#include "internal/call.h"
#include "netinet/in/source-filter.h"
#include "sys/socket/newer.h"

#include <netinet/in.h>

HEADER(netinet_in) {
  STRUCT(in_addr) { FIELD(s_addr); }
  STRUCT(sockaddr_in) {
    FIELD(sin_family);
    FIELD(sin_port);
    FIELD(sin_addr);
    FIELD(sin_zero);
  }
  STRUCT(in6_addr) {
    FIELD(s6_addr);
    FIELD(s6_addr16);
    FIELD(s6_addr32);
  }
  STRUCT(sockaddr_in6) {
    FIELD(sin6_family);
    FIELD(sin6_port);
    FIELD(sin6_flowinfo);
    FIELD(sin6_addr);
    FIELD(sin6_scope_id);
  }
  STRUCT(ip_mreq) {
    FIELD(imr_multiaddr);
    FIELD(imr_interface);
  }
  STRUCT(ip_mreqn) {
    FIELD(imr_multiaddr);
    FIELD(imr_address);
    FIELD(imr_ifindex);
  }
  STRUCT(ip_mreq_source) {
    FIELD(imr_multiaddr);
    FIELD(imr_interface);
    FIELD(imr_sourceaddr);
  }
  STRUCT(ip_msfilter) {
    FIELD(imsf_multiaddr);
    FIELD(imsf_interface);
    FIELD(imsf_fmode);
    FIELD(imsf_numsrc);
    FIELD(imsf_slist);
  }
  STRUCT(ipv6_mreq) {
    FIELD(ipv6mr_multiaddr);
    FIELD(ipv6mr_interface);
  }
  STRUCT(group_req) {
    FIELD(gr_interface);
    FIELD(gr_group);
  }
  STRUCT(group_source_req) {
    FIELD(gsr_interface);
    FIELD(gsr_group);
    FIELD(gsr_source);
  }
  STRUCT(group_filter) {
    FIELD(gf_interface);
    FIELD(gf_group);
    FIELD(gf_fmode);
    FIELD(gf_numsrc);
    FIELD(gf_slist);
  }
  STRUCT(in_pktinfo) {
    FIELD(ipi_ifindex);
    FIELD(ipi_spec_dst);
    FIELD(ipi_addr);
  }
  STRUCT(in6_pktinfo) {
    FIELD(ipi6_addr);
    FIELD(ipi6_ifindex);
  }
  STRUCT(ip6_mtuinfo) {
    FIELD(ip6m_addr);
    FIELD(ip6m_mtu);
  }

  FN(htons);
  FN(htonl);
  FN(ntohs);
  FN(ntohl);
  FN_AS(in6addr_any, [](NonNull<in6_addr *> to) { *to.pointer = in6addr_any; });
  FN_AS(in6addr_loopback, [](NonNull<in6_addr *> to) { *to.pointer = in6addr_loopback; });

  FN_AS(IN_CLASSA, [](in_addr_t a) { return IN_CLASSA(a); });
  FN_AS(IN_CLASSB, [](in_addr_t a) { return IN_CLASSB(a); });
  FN_AS(IN_CLASSC, [](in_addr_t a) { return IN_CLASSC(a); });
  FN_AS(IN_CLASSD, [](in_addr_t a) { return IN_CLASSD(a); });
  FN_AS(IN_MULTICAST, [](in_addr_t a) { return IN_MULTICAST(a); });
  FN_AS(IN_EXPERIMENTAL, [](in_addr_t a) { return IN_EXPERIMENTAL(a); });
  FN_AS(IN_BADCLASS, [](in_addr_t a) { return IN_BADCLASS(a); });
  FN_AS(IN6_IS_ADDR_UNSPECIFIED, [](in6_addr a) { return IN6_IS_ADDR_UNSPECIFIED(&a) != 0; });
  FN_AS(IN6_IS_ADDR_LOOPBACK, [](in6_addr a) { return IN6_IS_ADDR_LOOPBACK(&a) != 0; });
  FN_AS(IN6_IS_ADDR_MULTICAST, [](in6_addr a) { return IN6_IS_ADDR_MULTICAST(&a) != 0; });
  FN_AS(IN6_IS_ADDR_LINKLOCAL, [](in6_addr a) { return IN6_IS_ADDR_LINKLOCAL(&a) != 0; });
  FN_AS(IN6_IS_ADDR_SITELOCAL, [](in6_addr a) { return IN6_IS_ADDR_SITELOCAL(&a) != 0; });
  FN_AS(IN6_IS_ADDR_V4MAPPED, [](in6_addr a) { return IN6_IS_ADDR_V4MAPPED(&a) != 0; });
  FN_AS(IN6_IS_ADDR_V4COMPAT, [](in6_addr a) { return IN6_IS_ADDR_V4COMPAT(&a) != 0; });
  FN_AS(IN6_IS_ADDR_MC_NODELOCAL, [](in6_addr a) { return IN6_IS_ADDR_MC_NODELOCAL(&a) != 0; });
  FN_AS(IN6_IS_ADDR_MC_LINKLOCAL, [](in6_addr a) { return IN6_IS_ADDR_MC_LINKLOCAL(&a) != 0; });
  FN_AS(IN6_IS_ADDR_MC_SITELOCAL, [](in6_addr a) { return IN6_IS_ADDR_MC_SITELOCAL(&a) != 0; });
  FN_AS(IN6_IS_ADDR_MC_ORGLOCAL, [](in6_addr a) { return IN6_IS_ADDR_MC_ORGLOCAL(&a) != 0; });
  FN_AS(IN6_IS_ADDR_MC_GLOBAL, [](in6_addr a) { return IN6_IS_ADDR_MC_GLOBAL(&a) != 0; });
  FN_AS(IN6_ARE_ADDR_EQUAL, [](in6_addr a, in6_addr b) { return IN6_ARE_ADDR_EQUAL(&a, &b) != 0; });
  FN_AS(IP_MSFILTER_SIZE, [](uint32_t numsrc) { return IP_MSFILTER_SIZE(numsrc); });
  FN_AS(GROUP_FILTER_SIZE, [](uint32_t numsrc) { return GROUP_FILTER_SIZE(numsrc); });
  FN(bindresvport);

  // The lengths are copies: another thread could change them between the check and libc's use.
  FN_AS(getipv4sourcefilter,
        [](int s, in_addr interface, in_addr group, NonNull<uint32_t *> fmode, NonNull<uint32_t *> numsrc, View slist) {
          uint32_t count = *numsrc;
          auto *list = blame(6, [&] { return sources<in_addr>(slist, count); });
          const int result = getipv4sourcefilter(s, interface, group, fmode, &count, list);
          *numsrc = count;
          return result;
        });
  FN_AS(setipv4sourcefilter, [](int s, in_addr interface, in_addr group, uint32_t fmode, uint32_t numsrc, View slist) {
    auto *list = blame(6, [&] { return sources<in_addr>(slist, numsrc); });
    return setipv4sourcefilter(s, interface, group, fmode, numsrc, list);
  });
  FN_AS(getsourcefilter, [](int s, uint32_t interface, NonNull<View> group, socklen_t grouplen,
                            NonNull<uint32_t *> fmode, NonNull<uint32_t *> numsrc, View slist) {
    const Group address = blame(4, [&] { return Group(group.pointer, grouplen); });
    uint32_t count = *numsrc;
    auto *list = blame(7, [&] { return sources<sockaddr_storage>(slist, count); });
    const int result = getsourcefilter(s, interface, address, grouplen, fmode, &count, list);
    *numsrc = count;
    return result;
  });
  FN_AS(setsourcefilter, [](int s, uint32_t interface, NonNull<View> group, socklen_t grouplen, uint32_t fmode,
                            uint32_t numsrc, View slist) {
    const Group address = blame(4, [&] { return Group(group.pointer, grouplen); });
    auto *list = blame(7, [&] { return sources<sockaddr_storage>(slist, numsrc); });
    return setsourcefilter(s, interface, address, grouplen, fmode, numsrc, list);
  });

  INT(IPPROTO_HOPOPTS);
  INT(IPPROTO_IP);
  INT(IPPROTO_ICMP);
  INT(IPPROTO_IGMP);
  INT(IPPROTO_IPIP);
  INT(IPPROTO_TCP);
  INT(IPPROTO_EGP);
  INT(IPPROTO_PUP);
  INT(IPPROTO_UDP);
  INT(IPPROTO_IDP);
  INT(IPPROTO_TP);
  INT(IPPROTO_DCCP);
  INT(IPPROTO_IPV6);
  INT(IPPROTO_ROUTING);
  INT(IPPROTO_FRAGMENT);
  INT(IPPROTO_RSVP);
  INT(IPPROTO_GRE);
  INT(IPPROTO_ESP);
  INT(IPPROTO_AH);
  INT(IPPROTO_ICMPV6);
  INT(IPPROTO_NONE);
  INT(IPPROTO_DSTOPTS);
  INT(IPPROTO_MTP);
  INT(IPPROTO_BEETPH);
  INT(IPPROTO_ENCAP);
  INT(IPPROTO_PIM);
  INT(IPPROTO_COMP);
  INT(IPPROTO_SCTP);
  INT(IPPROTO_MH);
  INT(IPPROTO_UDPLITE);
  INT(IPPROTO_MPLS);
  INT(IPPROTO_ETHERNET);
  INT(IPPROTO_RAW);
  INT(IPPROTO_MPTCP);
  INT(IPPROTO_MAX);

  INT(IPPORT_ECHO);
  INT(IPPORT_DISCARD);
  INT(IPPORT_SYSTAT);
  INT(IPPORT_DAYTIME);
  INT(IPPORT_NETSTAT);
  INT(IPPORT_FTP);
  INT(IPPORT_TELNET);
  INT(IPPORT_SMTP);
  INT(IPPORT_TIMESERVER);
  INT(IPPORT_NAMESERVER);
  INT(IPPORT_WHOIS);
  INT(IPPORT_MTP);
  INT(IPPORT_TFTP);
  INT(IPPORT_RJE);
  INT(IPPORT_FINGER);
  INT(IPPORT_TTYLINK);
  INT(IPPORT_SUPDUP);
  INT(IPPORT_BIFFUDP);
  INT(IPPORT_EXECSERVER);
  INT(IPPORT_LOGINSERVER);
  INT(IPPORT_WHOSERVER);
  INT(IPPORT_CMDSERVER);
  INT(IPPORT_EFSSERVER);
  INT(IPPORT_ROUTESERVER);
  INT(IPPORT_RESERVED);
  INT(IPPORT_USERRESERVED);

  INT(INADDR_ANY);
  INT(INADDR_LOOPBACK);
  INT(INADDR_DUMMY);
  INT(INADDR_UNSPEC_GROUP);
  INT(INADDR_ALLHOSTS_GROUP);
  INT(INADDR_ALLRTRS_GROUP);
  INT(INADDR_ALLSNOOPERS_GROUP);
  INT(INADDR_MAX_LOCAL_GROUP);
  INT(INADDR_BROADCAST);
  INT(INADDR_NONE);

  INT(IN_CLASSC_NSHIFT);
  INT(IN_CLASSB_NSHIFT);
  INT(IN_CLASSA_NSHIFT);
  INT(IN_LOOPBACKNET);
  INT(IN_CLASSA_MAX);
  INT(IN_CLASSC_HOST);
  INT(IN_CLASSB_HOST);
  INT(IN_CLASSB_MAX);
  INT(IN_CLASSA_HOST);
  INT(IN_CLASSA_NET);
  INT(IN_CLASSB_NET);
  INT(IN_CLASSC_NET);

  INT(INET_ADDRSTRLEN);
  INT(INET6_ADDRSTRLEN);

  INT(IP_PMTUDISC_DONT);
  INT(IP_DEFAULT_MULTICAST_LOOP);
  INT(IP_DEFAULT_MULTICAST_TTL);
  INT(IP_PMTUDISC_WANT);
  INT(IP_TOS);
  INT(IP_PMTUDISC_DO);
  INT(IP_TTL);
  INT(IP_HDRINCL);
  INT(IP_PMTUDISC_PROBE);
  INT(IP_OPTIONS);
  INT(IP_PMTUDISC_INTERFACE);
  INT(IP_PMTUDISC_OMIT);
  INT(IP_ROUTER_ALERT);
  INT(IP_RECVOPTS);
  INT(IP_RECVRETOPTS);
  INT(IP_RETOPTS);
  INT(IP_PKTINFO);
  INT(IP_PKTOPTIONS);
  INT(IP_MTU_DISCOVER);
  INT(IP_PMTUDISC);
  INT(IP_RECVERR);
  INT(IP_RECVTTL);
  INT(IP_RECVTOS);
  INT(IP_MTU);
  INT(IP_FREEBIND);
  INT(IP_IPSEC_POLICY);
  INT(IP_XFRM_POLICY);
  INT(IP_PASSSEC);
  INT(IP_TRANSPARENT);
  INT(IP_MAX_MEMBERSHIPS);
  INT(IP_ORIGDSTADDR);
  INT(IP_RECVORIGDSTADDR);
  INT(IP_MINTTL);
  INT(IP_NODEFRAG);
  INT(IP_CHECKSUM);
  INT(IP_BIND_ADDRESS_NO_PORT);
  INT(IP_RECVFRAGSIZE);
  INT(IP_RECVERR_RFC4884);
  INT(IP_MULTICAST_IF);
  INT(IP_MULTICAST_TTL);
  INT(IP_MULTICAST_LOOP);
  INT(IP_ADD_MEMBERSHIP);
  INT(IP_DROP_MEMBERSHIP);
  INT(IP_UNBLOCK_SOURCE);
  INT(IP_BLOCK_SOURCE);
  INT(IP_ADD_SOURCE_MEMBERSHIP);
  INT(IP_DROP_SOURCE_MEMBERSHIP);
  INT(IP_MSFILTER);
  INT(IP_MULTICAST_ALL);
  INT(IP_UNICAST_IF);
  INT(IP_LOCAL_PORT_RANGE);
  INT(SOL_IP);

  INT(MCAST_EXCLUDE);
  INT(MCAST_INCLUDE);
  INT(MCAST_JOIN_GROUP);
  INT(MCAST_BLOCK_SOURCE);
  INT(MCAST_UNBLOCK_SOURCE);
  INT(MCAST_LEAVE_GROUP);
  INT(MCAST_JOIN_SOURCE_GROUP);
  INT(MCAST_LEAVE_SOURCE_GROUP);
  INT(MCAST_MSFILTER);

  INT(IPV6_PMTUDISC_DONT);
  INT(IPV6_RTHDR_LOOSE);
  INT(IPV6_RTHDR_TYPE_0);
  INT(IPV6_ADDRFORM);
  INT(IPV6_PMTUDISC_WANT);
  INT(IPV6_RTHDR_STRICT);
  INT(IPV6_2292PKTINFO);
  INT(IPV6_PMTUDISC_DO);
  INT(IPV6_2292HOPOPTS);
  INT(IPV6_PMTUDISC_PROBE);
  INT(IPV6_2292DSTOPTS);
  INT(IPV6_PMTUDISC_INTERFACE);
  INT(IPV6_2292RTHDR);
  INT(IPV6_PMTUDISC_OMIT);
  INT(IPV6_2292PKTOPTIONS);
  INT(IPV6_CHECKSUM);
  INT(IPV6_2292HOPLIMIT);
  INT(IPV6_NEXTHOP);
  INT(IPV6_AUTHHDR);
  INT(IPV6_UNICAST_HOPS);
  INT(IPV6_MULTICAST_IF);
  INT(IPV6_MULTICAST_HOPS);
  INT(IPV6_MULTICAST_LOOP);
  INT(IPV6_ADD_MEMBERSHIP);
  INT(IPV6_JOIN_GROUP);
  INT(IPV6_DROP_MEMBERSHIP);
  INT(IPV6_LEAVE_GROUP);
  INT(IPV6_ROUTER_ALERT);
  INT(IPV6_MTU_DISCOVER);
  INT(IPV6_MTU);
  INT(IPV6_RECVERR);
  INT(IPV6_V6ONLY);
  INT(IPV6_JOIN_ANYCAST);
  INT(IPV6_LEAVE_ANYCAST);
  INT(IPV6_MULTICAST_ALL);
  INT(IPV6_ROUTER_ALERT_ISOLATE);
  INT(IPV6_RECVERR_RFC4884);
  INT(IPV6_IPSEC_POLICY);
  INT(IPV6_XFRM_POLICY);
  INT(IPV6_HDRINCL);
  INT(IPV6_RECVPKTINFO);
  INT(IPV6_PKTINFO);
  INT(IPV6_RECVHOPLIMIT);
  INT(IPV6_HOPLIMIT);
  INT(IPV6_RECVHOPOPTS);
  INT(IPV6_HOPOPTS);
  INT(IPV6_RXHOPOPTS);
  INT(IPV6_RTHDRDSTOPTS);
  INT(IPV6_RECVRTHDR);
  INT(IPV6_RTHDR);
  INT(IPV6_RECVDSTOPTS);
  INT(IPV6_DSTOPTS);
  INT(IPV6_RXDSTOPTS);
  INT(IPV6_RECVPATHMTU);
  INT(IPV6_PATHMTU);
  INT(IPV6_DONTFRAG);
  INT(IPV6_RECVTCLASS);
  INT(IPV6_TCLASS);
  INT(IPV6_AUTOFLOWLABEL);
  INT(IPV6_ADDR_PREFERENCES);
  INT(IPV6_MINHOPCOUNT);
  INT(IPV6_ORIGDSTADDR);
  INT(IPV6_RECVORIGDSTADDR);
  INT(IPV6_TRANSPARENT);
  INT(IPV6_UNICAST_IF);
  INT(IPV6_RECVFRAGSIZE);
  INT(IPV6_FREEBIND);
  INT(SOL_IPV6);
  INT(SOL_ICMPV6);
}
