/** Constants of `<linux/rtnetlink.h>`. @module */
import type { int } from '../../internal/c.ts'
import { header } from '../../internal/native.ts'

const native = header('linux/rtnetlink.h')

// Types of messages.
/** Make or change an interface, or tell of it (16). */
export const RTM_NEWLINK: int = native.RTM_NEWLINK
/** Delete an interface (17). */
export const RTM_DELLINK: int = native.RTM_DELLINK
/** Ask for an interface (18). */
export const RTM_GETLINK: int = native.RTM_GETLINK
/** Change an interface (19). */
export const RTM_SETLINK: int = native.RTM_SETLINK
/** Add an address, or tell of it (20). */
export const RTM_NEWADDR: int = native.RTM_NEWADDR
/** Delete an address (21). */
export const RTM_DELADDR: int = native.RTM_DELADDR
/** Ask for an address (22). */
export const RTM_GETADDR: int = native.RTM_GETADDR
/** Add a route, or tell of it (24). */
export const RTM_NEWROUTE: int = native.RTM_NEWROUTE
/** Delete a route (25). */
export const RTM_DELROUTE: int = native.RTM_DELROUTE
/** Ask for a route (26). */
export const RTM_GETROUTE: int = native.RTM_GETROUTE
/** Add a neighbour, or tell of it (28). */
export const RTM_NEWNEIGH: int = native.RTM_NEWNEIGH
/** Delete a neighbour (29). */
export const RTM_DELNEIGH: int = native.RTM_DELNEIGH
/** Ask for a neighbour (30). */
export const RTM_GETNEIGH: int = native.RTM_GETNEIGH
/** Add a rule that chooses among routing tables, or tell of it (32). */
export const RTM_NEWRULE: int = native.RTM_NEWRULE
/** Delete such a rule (33). */
export const RTM_DELRULE: int = native.RTM_DELRULE
/** Ask for such a rule (34). */
export const RTM_GETRULE: int = native.RTM_GETRULE
/** Add a queueing discipline, or tell of it (36). */
export const RTM_NEWQDISC: int = native.RTM_NEWQDISC
/** Delete a queueing discipline (37). */
export const RTM_DELQDISC: int = native.RTM_DELQDISC
/** Ask for a queueing discipline (38). */
export const RTM_GETQDISC: int = native.RTM_GETQDISC
/** Add a traffic class, or tell of it (40). */
export const RTM_NEWTCLASS: int = native.RTM_NEWTCLASS
/** Delete a traffic class (41). */
export const RTM_DELTCLASS: int = native.RTM_DELTCLASS
/** Ask for a traffic class (42). */
export const RTM_GETTCLASS: int = native.RTM_GETTCLASS
/** Add a traffic filter, or tell of it (44). */
export const RTM_NEWTFILTER: int = native.RTM_NEWTFILTER
/** Delete a traffic filter (45). */
export const RTM_DELTFILTER: int = native.RTM_DELTFILTER
/** Ask for a traffic filter (46). */
export const RTM_GETTFILTER: int = native.RTM_GETTFILTER
/** Add an action of traffic control, or tell of it (48). */
export const RTM_NEWACTION: int = native.RTM_NEWACTION
/** Delete an action of traffic control (49). */
export const RTM_DELACTION: int = native.RTM_DELACTION
/** Ask for an action of traffic control (50). */
export const RTM_GETACTION: int = native.RTM_GETACTION
/** Tell of a prefix that a router advertised (52). */
export const RTM_NEWPREFIX: int = native.RTM_NEWPREFIX
/** Ask for multicast addresses (58). */
export const RTM_GETMULTICAST: int = native.RTM_GETMULTICAST
/** Ask for anycast addresses (62). */
export const RTM_GETANYCAST: int = native.RTM_GETANYCAST
/** Tell of a table of neighbours (64). */
export const RTM_NEWNEIGHTBL: int = native.RTM_NEWNEIGHTBL
/** Ask for a table of neighbours (66). */
export const RTM_GETNEIGHTBL: int = native.RTM_GETNEIGHTBL
/** Change a table of neighbours (67). */
export const RTM_SETNEIGHTBL: int = native.RTM_SETNEIGHTBL
/** Tell of an option of neighbour discovery (68). */
export const RTM_NEWNDUSEROPT: int = native.RTM_NEWNDUSEROPT
/** Add a label for choosing addresses, or tell of it (72). */
export const RTM_NEWADDRLABEL: int = native.RTM_NEWADDRLABEL
/** Delete such a label (73). */
export const RTM_DELADDRLABEL: int = native.RTM_DELADDRLABEL
/** Ask for such a label (74). */
export const RTM_GETADDRLABEL: int = native.RTM_GETADDRLABEL
/** Ask for data-centre bridging (78). */
export const RTM_GETDCB: int = native.RTM_GETDCB
/** Change data-centre bridging (79). */
export const RTM_SETDCB: int = native.RTM_SETDCB
/** Tell of an interface's settings (80). */
export const RTM_NEWNETCONF: int = native.RTM_NEWNETCONF
/** Tell that they are gone (81). */
export const RTM_DELNETCONF: int = native.RTM_DELNETCONF
/** Ask for an interface's settings (82). */
export const RTM_GETNETCONF: int = native.RTM_GETNETCONF
/** Add a bridge's multicast entry, or tell of it (84). */
export const RTM_NEWMDB: int = native.RTM_NEWMDB
/** Delete such an entry (85). */
export const RTM_DELMDB: int = native.RTM_DELMDB
/** Ask for such an entry (86). */
export const RTM_GETMDB: int = native.RTM_GETMDB
/** Give a network namespace an id, or tell of it (88). */
export const RTM_NEWNSID: int = native.RTM_NEWNSID
/** Tell that an id is gone (89). */
export const RTM_DELNSID: int = native.RTM_DELNSID
/** Ask for the id of a network namespace (90). */
export const RTM_GETNSID: int = native.RTM_GETNSID
/** Tell of an interface's figures (92). */
export const RTM_NEWSTATS: int = native.RTM_NEWSTATS
/** Ask for an interface's figures (94). */
export const RTM_GETSTATS: int = native.RTM_GETSTATS
/** Change what figures are kept (95). */
export const RTM_SETSTATS: int = native.RTM_SETSTATS
/** Tell of a packet that no multicast route fits (96). */
export const RTM_NEWCACHEREPORT: int = native.RTM_NEWCACHEREPORT
/** Add a chain of traffic filters, or tell of it (100). */
export const RTM_NEWCHAIN: int = native.RTM_NEWCHAIN
/** Delete a chain of traffic filters (101). */
export const RTM_DELCHAIN: int = native.RTM_DELCHAIN
/** Ask for a chain of traffic filters (102). */
export const RTM_GETCHAIN: int = native.RTM_GETCHAIN
/** Add a next hop, or tell of it (104). */
export const RTM_NEWNEXTHOP: int = native.RTM_NEWNEXTHOP
/** Delete a next hop (105). */
export const RTM_DELNEXTHOP: int = native.RTM_DELNEXTHOP
/** Ask for a next hop (106). */
export const RTM_GETNEXTHOP: int = native.RTM_GETNEXTHOP
/** Add other names of an interface (108). */
export const RTM_NEWLINKPROP: int = native.RTM_NEWLINKPROP
/** Delete other names of an interface (109). */
export const RTM_DELLINKPROP: int = native.RTM_DELLINKPROP
/** Ask for them; without effect (110). */
export const RTM_GETLINKPROP: int = native.RTM_GETLINKPROP
/** Add a bridge's VLAN, or tell of it (112). */
export const RTM_NEWVLAN: int = native.RTM_NEWVLAN
/** Delete a bridge's VLAN (113). */
export const RTM_DELVLAN: int = native.RTM_DELVLAN
/** Ask for a bridge's VLAN (114). */
export const RTM_GETVLAN: int = native.RTM_GETVLAN
/** Change a bucket of a next hop group, or tell of it (116). */
export const RTM_NEWNEXTHOPBUCKET: int = native.RTM_NEWNEXTHOPBUCKET
/** Tell that a bucket is gone (117). */
export const RTM_DELNEXTHOPBUCKET: int = native.RTM_DELNEXTHOPBUCKET
/** Ask for a bucket (118). */
export const RTM_GETNEXTHOPBUCKET: int = native.RTM_GETNEXTHOPBUCKET
/** Add a tunnel's entry, or tell of it (120). */
export const RTM_NEWTUNNEL: int = native.RTM_NEWTUNNEL
/** Delete a tunnel's entry (121). */
export const RTM_DELTUNNEL: int = native.RTM_DELTUNNEL
/** Ask for a tunnel's entry (122). */
export const RTM_GETTUNNEL: int = native.RTM_GETTUNNEL
/** The highest type of message. */
export const RTM_MAX: int = native.RTM_MAX

// Groups of messages: nl_groups.
/** nl_groups: interfaces (0x1). */
export const RTMGRP_LINK: int = native.RTMGRP_LINK
/** nl_groups: general notices (0x2). */
export const RTMGRP_NOTIFY: int = native.RTMGRP_NOTIFY
/** nl_groups: neighbours (0x4). */
export const RTMGRP_NEIGH: int = native.RTMGRP_NEIGH
/** nl_groups: traffic control (0x8). */
export const RTMGRP_TC: int = native.RTMGRP_TC
/** nl_groups: IPv4 addresses (0x10). */
export const RTMGRP_IPV4_IFADDR: int = native.RTMGRP_IPV4_IFADDR
/** nl_groups: IPv4 multicast routes (0x20). */
export const RTMGRP_IPV4_MROUTE: int = native.RTMGRP_IPV4_MROUTE
/** nl_groups: IPv4 routes (0x40). */
export const RTMGRP_IPV4_ROUTE: int = native.RTMGRP_IPV4_ROUTE
/** nl_groups: IPv4 rules (0x80). */
export const RTMGRP_IPV4_RULE: int = native.RTMGRP_IPV4_RULE
/** nl_groups: IPv6 addresses (0x100). */
export const RTMGRP_IPV6_IFADDR: int = native.RTMGRP_IPV6_IFADDR
/** nl_groups: IPv6 multicast routes (0x200). */
export const RTMGRP_IPV6_MROUTE: int = native.RTMGRP_IPV6_MROUTE
/** nl_groups: IPv6 routes (0x400). */
export const RTMGRP_IPV6_ROUTE: int = native.RTMGRP_IPV6_ROUTE
/** nl_groups: IPv6 on an interface (0x800). */
export const RTMGRP_IPV6_IFINFO: int = native.RTMGRP_IPV6_IFINFO
/** nl_groups: DECnet addresses (0x1000). */
export const RTMGRP_DECnet_IFADDR: int = native.RTMGRP_DECnet_IFADDR
/** nl_groups: DECnet routes (0x4000). */
export const RTMGRP_DECnet_ROUTE: int = native.RTMGRP_DECnet_ROUTE
/** nl_groups: IPv6 prefixes (0x20000). */
export const RTMGRP_IPV6_PREFIX: int = native.RTMGRP_IPV6_PREFIX

// Attributes of a link.
/** No attribute (0). */
export const IFLA_UNSPEC: int = native.IFLA_UNSPEC
/** The hardware address (1). */
export const IFLA_ADDRESS: int = native.IFLA_ADDRESS
/** The link's broadcast address (2). */
export const IFLA_BROADCAST: int = native.IFLA_BROADCAST
/** The name (3). */
export const IFLA_IFNAME: int = native.IFLA_IFNAME
/** The MTU: 32 bits (4). */
export const IFLA_MTU: int = native.IFLA_MTU
/** The index of the interface beneath: 32 bits (5). */
export const IFLA_LINK: int = native.IFLA_LINK
/** The name of the queueing discipline (6). */
export const IFLA_QDISC: int = native.IFLA_QDISC
/** Figures: a struct rtnl_link_stats (7). */
export const IFLA_STATS: int = native.IFLA_STATS
/** The cost, of a bridge's port (8). */
export const IFLA_COST: int = native.IFLA_COST
/** The priority, of a bridge's port (9). */
export const IFLA_PRIORITY: int = native.IFLA_PRIORITY
/** The index of the interface above, as of a bridge: 32 bits (10). */
export const IFLA_MASTER: int = native.IFLA_MASTER
/** Events of wireless extensions (11). */
export const IFLA_WIRELESS: int = native.IFLA_WIRELESS
/** What a protocol knows of it (12). */
export const IFLA_PROTINFO: int = native.IFLA_PROTINFO
/** The length of the queue: 32 bits (13). */
export const IFLA_TXQLEN: int = native.IFLA_TXQLEN
/** Hardware parameters: a struct rtnl_link_ifmap (14). */
export const IFLA_MAP: int = native.IFLA_MAP
/** Once the weight of polling (15). */
export const IFLA_WEIGHT: int = native.IFLA_WEIGHT
/** Whether it works, RFC 2863: 8 bits (16). */
export const IFLA_OPERSTATE: int = native.IFLA_OPERSTATE
/** Who says whether it works: 8 bits (17). */
export const IFLA_LINKMODE: int = native.IFLA_LINKMODE
/** The kind and its data: attributes (18). */
export const IFLA_LINKINFO: int = native.IFLA_LINKINFO
/** The network namespace, by a process in it: 32 bits (19). */
export const IFLA_NET_NS_PID: int = native.IFLA_NET_NS_PID
/** A description (20). */
export const IFLA_IFALIAS: int = native.IFLA_IFALIAS
/** How many virtual functions it has: 32 bits (21). */
export const IFLA_NUM_VF: int = native.IFLA_NUM_VF
/** The virtual functions: attributes (22). */
export const IFLA_VFINFO_LIST: int = native.IFLA_VFINFO_LIST
/** Figures: a struct rtnl_link_stats64 (23). */
export const IFLA_STATS64: int = native.IFLA_STATS64
/** The ports of virtual functions: attributes (24). */
export const IFLA_VF_PORTS: int = native.IFLA_VF_PORTS
/** Its own port: attributes (25). */
export const IFLA_PORT_SELF: int = native.IFLA_PORT_SELF
/** Settings by address family: attributes (26). */
export const IFLA_AF_SPEC: int = native.IFLA_AF_SPEC
/** The group: 32 bits (27). */
export const IFLA_GROUP: int = native.IFLA_GROUP
/** The network namespace, by its descriptor: 32 bits (28). */
export const IFLA_NET_NS_FD: int = native.IFLA_NET_NS_FD
/** What else to list, RTEXT_FILTER_*: 32 bits (29). */
export const IFLA_EXT_MASK: int = native.IFLA_EXT_MASK
/** How many want it to hear everything: 32 bits (30). */
export const IFLA_PROMISCUITY: int = native.IFLA_PROMISCUITY
/** How many queues send: 32 bits (31). */
export const IFLA_NUM_TX_QUEUES: int = native.IFLA_NUM_TX_QUEUES
/** How many queues receive: 32 bits (32). */
export const IFLA_NUM_RX_QUEUES: int = native.IFLA_NUM_RX_QUEUES
/** Whether there is a carrier: 8 bits (33). */
export const IFLA_CARRIER: int = native.IFLA_CARRIER
/** The id of the physical port (34). */
export const IFLA_PHYS_PORT_ID: int = native.IFLA_PHYS_PORT_ID
/** How often the carrier came and went: 32 bits (35). */
export const IFLA_CARRIER_CHANGES: int = native.IFLA_CARRIER_CHANGES
/** The id of the switch (36). */
export const IFLA_PHYS_SWITCH_ID: int = native.IFLA_PHYS_SWITCH_ID
/** The id of the namespace of the interface beneath: 32 bits (37). */
export const IFLA_LINK_NETNSID: int = native.IFLA_LINK_NETNSID
/** The name of the physical port (38). */
export const IFLA_PHYS_PORT_NAME: int = native.IFLA_PHYS_PORT_NAME
/** Whether a protocol holds it down: 8 bits (39). */
export const IFLA_PROTO_DOWN: int = native.IFLA_PROTO_DOWN
/** The most segments of a packet to be cut: 32 bits (40). */
export const IFLA_GSO_MAX_SEGS: int = native.IFLA_GSO_MAX_SEGS
/** The most bytes of a packet to be cut: 32 bits (41). */
export const IFLA_GSO_MAX_SIZE: int = native.IFLA_GSO_MAX_SIZE
/** Filling (42). */
export const IFLA_PAD: int = native.IFLA_PAD
/** The XDP program: attributes (43). */
export const IFLA_XDP: int = native.IFLA_XDP
/** What happened: 32 bits (44). */
export const IFLA_EVENT: int = native.IFLA_EVENT
/** The id of the namespace that it moved to: 32 bits (45). */
export const IFLA_NEW_NETNSID: int = native.IFLA_NEW_NETNSID
/** The id of the namespace to ask in: 32 bits (46). */
export const IFLA_IF_NETNSID: int = native.IFLA_IF_NETNSID
/** How often the carrier came: 32 bits (47). */
export const IFLA_CARRIER_UP_COUNT: int = native.IFLA_CARRIER_UP_COUNT
/** How often the carrier went: 32 bits (48). */
export const IFLA_CARRIER_DOWN_COUNT: int = native.IFLA_CARRIER_DOWN_COUNT
/** The index in the namespace that it moved to: 32 bits (49). */
export const IFLA_NEW_IFINDEX: int = native.IFLA_NEW_IFINDEX
/** The least MTU: 32 bits (50). */
export const IFLA_MIN_MTU: int = native.IFLA_MIN_MTU
/** The greatest MTU: 32 bits (51). */
export const IFLA_MAX_MTU: int = native.IFLA_MAX_MTU
/** Properties: attributes (52). */
export const IFLA_PROP_LIST: int = native.IFLA_PROP_LIST
/** Another name (53). */
export const IFLA_ALT_IFNAME: int = native.IFLA_ALT_IFNAME
/** The hardware address that it was made with (54). */
export const IFLA_PERM_ADDRESS: int = native.IFLA_PERM_ADDRESS
/** Why a protocol holds it down: attributes (55). */
export const IFLA_PROTO_DOWN_REASON: int = native.IFLA_PROTO_DOWN_REASON
/** The name of the device (56). */
export const IFLA_PARENT_DEV_NAME: int = native.IFLA_PARENT_DEV_NAME
/** The name of the device's bus (57). */
export const IFLA_PARENT_DEV_BUS_NAME: int = native.IFLA_PARENT_DEV_BUS_NAME
/** The most bytes of packets put together: 32 bits (58). */
export const IFLA_GRO_MAX_SIZE: int = native.IFLA_GRO_MAX_SIZE
/** The most bytes that the hardware cuts: 32 bits (59). */
export const IFLA_TSO_MAX_SIZE: int = native.IFLA_TSO_MAX_SIZE
/** The most segments that the hardware cuts: 32 bits (60). */
export const IFLA_TSO_MAX_SEGS: int = native.IFLA_TSO_MAX_SEGS
/** How many want it to hear all multicasts: 32 bits (61). */
export const IFLA_ALLMULTI: int = native.IFLA_ALLMULTI

// Attributes of an address.
/** No attribute (0). */
export const IFA_UNSPEC: int = native.IFA_UNSPEC
/** The address, of the other end if there is one (1). */
export const IFA_ADDRESS: int = native.IFA_ADDRESS
/** The own address (2). */
export const IFA_LOCAL: int = native.IFA_LOCAL
/** The name of the interface, perhaps with more after it (3). */
export const IFA_LABEL: int = native.IFA_LABEL
/** The broadcast address (4). */
export const IFA_BROADCAST: int = native.IFA_BROADCAST
/** The anycast address (5). */
export const IFA_ANYCAST: int = native.IFA_ANYCAST
/** How long it is valid: a struct ifa_cacheinfo (6). */
export const IFA_CACHEINFO: int = native.IFA_CACHEINFO
/** The multicast address (7). */
export const IFA_MULTICAST: int = native.IFA_MULTICAST
/** The flags, IFA_F_*: 32 bits (8). */
export const IFA_FLAGS: int = native.IFA_FLAGS
/** The metric of its route: 32 bits (9). */
export const IFA_RT_PRIORITY: int = native.IFA_RT_PRIORITY
/** The id of the namespace to ask in: 32 bits (10). */
export const IFA_TARGET_NETNSID: int = native.IFA_TARGET_NETNSID
/** Who added it: 8 bits (11). */
export const IFA_PROTO: int = native.IFA_PROTO

// Attributes of a route.
/** No attribute (0). */
export const RTA_UNSPEC: int = native.RTA_UNSPEC
/** The destination (1). */
export const RTA_DST: int = native.RTA_DST
/** The source (2). */
export const RTA_SRC: int = native.RTA_SRC
/** The index of the interface that it comes by: 32 bits (3). */
export const RTA_IIF: int = native.RTA_IIF
/** The index of the interface that it goes by: 32 bits (4). */
export const RTA_OIF: int = native.RTA_OIF
/** The gateway (5). */
export const RTA_GATEWAY: int = native.RTA_GATEWAY
/** The metric: 32 bits (6). */
export const RTA_PRIORITY: int = native.RTA_PRIORITY
/** The own address to send from (7). */
export const RTA_PREFSRC: int = native.RTA_PREFSRC
/** MTU and the like: attributes, RTAX_* (8). */
export const RTA_METRICS: int = native.RTA_METRICS
/** Several next hops: struct rtnexthop (9). */
export const RTA_MULTIPATH: int = native.RTA_MULTIPATH
/** No longer used (10). */
export const RTA_PROTOINFO: int = native.RTA_PROTOINFO
/** The realm: 32 bits (11). */
export const RTA_FLOW: int = native.RTA_FLOW
/** How the route was used: a struct rta_cacheinfo (12). */
export const RTA_CACHEINFO: int = native.RTA_CACHEINFO
/** No longer used (13). */
export const RTA_SESSION: int = native.RTA_SESSION
/** No longer used (14). */
export const RTA_MP_ALGO: int = native.RTA_MP_ALGO
/** The table: 32 bits (15). */
export const RTA_TABLE: int = native.RTA_TABLE
/** The mark of packets: 32 bits (16). */
export const RTA_MARK: int = native.RTA_MARK
/** Figures of a multicast route: a struct rta_mfc_stats (17). */
export const RTA_MFC_STATS: int = native.RTA_MFC_STATS
/** A gateway of another family: a struct rtvia (18). */
export const RTA_VIA: int = native.RTA_VIA
/** The destination that packets get, as for MPLS (19). */
export const RTA_NEWDST: int = native.RTA_NEWDST
/** How an IPv6 router is preferred: 8 bits (20). */
export const RTA_PREF: int = native.RTA_PREF
/** The kind of encapsulation: 16 bits (21). */
export const RTA_ENCAP_TYPE: int = native.RTA_ENCAP_TYPE
/** The encapsulation: attributes (22). */
export const RTA_ENCAP: int = native.RTA_ENCAP
/** When it ends: 32 bits (23). */
export const RTA_EXPIRES: int = native.RTA_EXPIRES
/** Filling (24). */
export const RTA_PAD: int = native.RTA_PAD
/** The user that asks: 32 bits (25). */
export const RTA_UID: int = native.RTA_UID
/** Whether MPLS keeps the time to live: 8 bits (26). */
export const RTA_TTL_PROPAGATE: int = native.RTA_TTL_PROPAGATE
/** The protocol that asks: 8 bits (27). */
export const RTA_IP_PROTO: int = native.RTA_IP_PROTO
/** The source port that asks: 16 bits, in network order (28). */
export const RTA_SPORT: int = native.RTA_SPORT
/** The destination port that asks: 16 bits, in network order (29). */
export const RTA_DPORT: int = native.RTA_DPORT
/** The id of the next hop: 32 bits (30). */
export const RTA_NH_ID: int = native.RTA_NH_ID
