/** `<linux/tipc.h>` — transparent inter-process communication between the nodes of a cluster. @module */
import type { int, unsigned } from '../internal/c.ts'
import { header } from '../internal/native.ts'
import { struct } from '../internal/struct.ts'
import type { Address } from '../internal/struct-class.ts'
import type { sa_family_t } from '../sys/socket.ts'

const native = header('linux/tipc.h')
const unnamed = header('internal/linux/tipc')

/** `struct tipc_socket_addr` — the id of a socket. */
export class tipc_socket_addr extends struct<tipc_socket_addr>(native.tipc_socket_addr) {
  declare ref: unsigned
  declare node: unsigned
}

/** `struct tipc_service_addr` — the name of a service. */
export class tipc_service_addr extends struct<tipc_service_addr>(native.tipc_service_addr) {
  declare type: unsigned
  declare instance: unsigned
}

/** `struct tipc_service_range` — names of services, from `lower` to `upper`. */
export class tipc_service_range extends struct<tipc_service_range>(native.tipc_service_range) {
  declare type: unsigned
  declare lower: unsigned
  declare upper: unsigned
}

class tipcName extends struct<tipcName>(unnamed.tipcName, { name: tipc_service_addr }) {
  declare name: tipc_service_addr
  declare domain: unsigned
}

class tipcAddr extends struct<tipcAddr>(unnamed.tipcAddr, {
  id: tipc_socket_addr,
  nameseq: tipc_service_range,
  name: tipcName,
}) {
  declare id: tipc_socket_addr
  declare nameseq: tipc_service_range
  declare name: tipcName
}

/** `struct sockaddr_tipc` — the address of an AF_TIPC socket. */
export class sockaddr_tipc extends struct<sockaddr_tipc, Address>(native.sockaddr_tipc, { addr: tipcAddr }) {
  declare family: sa_family_t
  /** TIPC_SOCKET_ADDR, TIPC_SERVICE_ADDR, TIPC_SERVICE_RANGE: which part of `addr` counts. */
  declare addrtype: number
  /** TIPC_CLUSTER_SCOPE or TIPC_NODE_SCOPE; negative takes the binding back. */
  declare scope: number
  declare addr: tipcAddr
}

/** `struct tipc_group_req` — the value of TIPC_GROUP_JOIN. */
export class tipc_group_req extends struct<tipc_group_req>(native.tipc_group_req) {
  declare type: unsigned
  declare instance: unsigned
  declare scope: unsigned
  /** TIPC_GROUP_LOOPBACK, TIPC_GROUP_MEMBER_EVTS. */
  declare flags: unsigned
}

/** Another name for {@link TIPC_SOCKET_ADDR} (3). */
export const TIPC_ADDR_ID: int = native.TIPC_ADDR_ID
/** Another name for {@link TIPC_SERVICE_ADDR} (2). */
export const TIPC_ADDR_NAME: int = native.TIPC_ADDR_NAME
/** Another name for {@link TIPC_SERVICE_RANGE} (1). */
export const TIPC_ADDR_NAMESEQ: int = native.TIPC_ADDR_NAMESEQ
/** Service type: configuration (0). */
export const TIPC_CFG_SRV: int = native.TIPC_CFG_SRV
/** Seen in the whole cluster (2). */
export const TIPC_CLUSTER_SCOPE: int = native.TIPC_CLUSTER_SCOPE
/** Milliseconds for which connect waits: 32 bits. */
export const TIPC_CONN_TIMEOUT: int = native.TIPC_CONN_TIMEOUT
/** Importance: the last to be dropped (3). */
export const TIPC_CRITICAL_IMPORTANCE: int = native.TIPC_CRITICAL_IMPORTANCE
/** What the receiver cannot take is dropped, not sent back: 32 bits, on or off. */
export const TIPC_DEST_DROPPABLE: int = native.TIPC_DEST_DROPPABLE
/** Importance: high (2). */
export const TIPC_HIGH_IMPORTANCE: int = native.TIPC_HIGH_IMPORTANCE
/** How important what is sent is: 32 bits, TIPC_*_IMPORTANCE. */
export const TIPC_IMPORTANCE: int = native.TIPC_IMPORTANCE
/** Importance: low, as at first (0). */
export const TIPC_LOW_IMPORTANCE: int = native.TIPC_LOW_IMPORTANCE
/** Importance: medium (1). */
export const TIPC_MEDIUM_IMPORTANCE: int = native.TIPC_MEDIUM_IMPORTANCE
/** Seen on this node alone (3). */
export const TIPC_NODE_SCOPE: int = native.TIPC_NODE_SCOPE
/** Event: a service came (1). */
export const TIPC_PUBLISHED: int = native.TIPC_PUBLISHED
/** What the link cannot take is dropped, not waited for: 32 bits, on or off. */
export const TIPC_SRC_DROPPABLE: int = native.TIPC_SRC_DROPPABLE
/** Event: the subscription is over (3). */
export const TIPC_SUBSCR_TIMEOUT: int = native.TIPC_SUBSCR_TIMEOUT
/** Subscription: end it (4). */
export const TIPC_SUB_CANCEL: int = native.TIPC_SUB_CANCEL
/** Subscription: tell of each socket (1). */
export const TIPC_SUB_PORTS: int = native.TIPC_SUB_PORTS
/** Subscription: tell of the first and the last socket alone (2). */
export const TIPC_SUB_SERVICE: int = native.TIPC_SUB_SERVICE
/** Service type: the topology, which takes subscriptions (1). */
export const TIPC_TOP_SRV: int = native.TIPC_TOP_SRV
/** -1 as an unsigned number: without a timeout. */
export const TIPC_WAIT_FOREVER: unsigned = native.TIPC_WAIT_FOREVER
/** Event: a service went (2). */
export const TIPC_WITHDRAWN: int = native.TIPC_WITHDRAWN
/** Once: seen in the whole zone; now as {@link TIPC_CLUSTER_SCOPE} (1). */
export const TIPC_ZONE_SCOPE: int = native.TIPC_ZONE_SCOPE

// Kinds of address: addrtype.
/** Another name for {@link TIPC_SERVICE_RANGE} (1). */
export const TIPC_ADDR_MCAST: int = native.TIPC_ADDR_MCAST
/** addrtype: a range of services (1). */
export const TIPC_SERVICE_RANGE: int = native.TIPC_SERVICE_RANGE
/** addrtype: a service (2). */
export const TIPC_SERVICE_ADDR: int = native.TIPC_SERVICE_ADDR
/** addrtype: a socket (3). */
export const TIPC_SOCKET_ADDR: int = native.TIPC_SOCKET_ADDR

// Services of the network’s own.
/** Service type: nodes that come and go (0). */
export const TIPC_NODE_STATE: int = native.TIPC_NODE_STATE
/** Service type: links that come and go (2). */
export const TIPC_LINK_STATE: int = native.TIPC_LINK_STATE
/** Service types below this are TIPC's own (64). */
export const TIPC_RESERVED_TYPES: int = native.TIPC_RESERVED_TYPES

// Why a message came back.
/** Error: none (0). */
export const TIPC_OK: int = native.TIPC_OK
/** Error: there is no such service (1). */
export const TIPC_ERR_NO_NAME: int = native.TIPC_ERR_NO_NAME
/** Error: there is no such socket (2). */
export const TIPC_ERR_NO_PORT: int = native.TIPC_ERR_NO_PORT
/** Error: there is no such node (3). */
export const TIPC_ERR_NO_NODE: int = native.TIPC_ERR_NO_NODE
/** Error: the receiver has too much to do (4). */
export const TIPC_ERR_OVERLOAD: int = native.TIPC_ERR_OVERLOAD
/** Error: the connection was shut down (5). */
export const TIPC_CONN_SHUTDOWN: int = native.TIPC_CONN_SHUTDOWN

// Kinds of control data.
/** Ancillary data: the error, and the length of what came back (1). */
export const TIPC_ERRINFO: int = native.TIPC_ERRINFO
/** Ancillary data: what came back (2). */
export const TIPC_RETDATA: int = native.TIPC_RETDATA
/** Ancillary data: the service that it was sent to (3). */
export const TIPC_DESTNAME: int = native.TIPC_DESTNAME

// More options at level SOL_TIPC.
/** What waits on the node: 32 bits; no longer counted. */
export const TIPC_NODE_RECVQ_DEPTH: int = native.TIPC_NODE_RECVQ_DEPTH
/** How many messages wait at the socket: 32 bits; read only. */
export const TIPC_SOCK_RECVQ_DEPTH: int = native.TIPC_SOCK_RECVQ_DEPTH
/** How many bytes wait at the socket: 32 bits; read only. */
export const TIPC_SOCK_RECVQ_USED: int = native.TIPC_SOCK_RECVQ_USED
/** Multicasts go by broadcast; no value. */
export const TIPC_MCAST_BROADCAST: int = native.TIPC_MCAST_BROADCAST
/** Multicasts go to each node by itself; no value. */
export const TIPC_MCAST_REPLICAST: int = native.TIPC_MCAST_REPLICAST
/** Join a group: a struct tipc_group_req. */
export const TIPC_GROUP_JOIN: int = native.TIPC_GROUP_JOIN
/** Leave the group; no value. */
export const TIPC_GROUP_LEAVE: int = native.TIPC_GROUP_LEAVE
/** Group: the socket gets what it sent itself (1). */
export const TIPC_GROUP_LOOPBACK: int = native.TIPC_GROUP_LOOPBACK
/** Group: tell when members come and go (2). */
export const TIPC_GROUP_MEMBER_EVTS: int = native.TIPC_GROUP_MEMBER_EVTS
/** Send small messages at once: 32 bits, on or off. */
export const TIPC_NODELAY: int = native.TIPC_NODELAY

// Sizes.
/** The most bytes of a message (66000). */
export const TIPC_MAX_USER_MSG_SIZE: unsigned = native.TIPC_MAX_USER_MSG_SIZE
/** The bytes of a node's id (16). */
export const TIPC_NODEID_LEN: int = native.TIPC_NODEID_LEN
/** The most bytes of the name of a medium (16). */
export const TIPC_MAX_MEDIA_NAME: int = native.TIPC_MAX_MEDIA_NAME
/** The most bytes of the name of an interface (16). */
export const TIPC_MAX_IF_NAME: int = native.TIPC_MAX_IF_NAME
/** The most bytes of the name of a bearer (32). */
export const TIPC_MAX_BEARER_NAME: int = native.TIPC_MAX_BEARER_NAME
/** The most bytes of the name of a link (68). */
export const TIPC_MAX_LINK_NAME: int = native.TIPC_MAX_LINK_NAME

// Requests of ioctl.
/** The name of a link: a struct tipc_sioc_ln_req. */
export const SIOCGETLINKNAME: int = native.SIOCGETLINKNAME
/** The id of a node: a struct tipc_sioc_nodeid_req. */
export const SIOCGETNODEID: int = native.SIOCGETNODEID

// Keys.
/** The most bytes of the name of a cipher (32). */
export const TIPC_AEAD_ALG_NAME: int = native.TIPC_AEAD_ALG_NAME
/** The fewest bytes of a key (20). */
export const TIPC_AEAD_KEYLEN_MIN: int = native.TIPC_AEAD_KEYLEN_MIN
/** The most bytes of a key (36). */
export const TIPC_AEAD_KEYLEN_MAX: int = native.TIPC_AEAD_KEYLEN_MAX
/** The most bytes of a struct tipc_aead_key (72). */
export const TIPC_AEAD_KEY_SIZE_MAX: int = native.TIPC_AEAD_KEY_SIZE_MAX
/** Make a new key now. */
export const TIPC_REKEYING_NOW: unsigned = native.TIPC_REKEYING_NOW

// The parts of a node’s address in its older form: zone, cluster, node.
/** An old address: the bits of the node (12). */
export const TIPC_NODE_BITS: int = native.TIPC_NODE_BITS
/** An old address: the bits of the cluster (12). */
export const TIPC_CLUSTER_BITS: int = native.TIPC_CLUSTER_BITS
/** An old address: the bits of the zone (8). */
export const TIPC_ZONE_BITS: int = native.TIPC_ZONE_BITS
/** An old address: where the node is (0). */
export const TIPC_NODE_OFFSET: int = native.TIPC_NODE_OFFSET
/** An old address: where the cluster is (12). */
export const TIPC_CLUSTER_OFFSET: int = native.TIPC_CLUSTER_OFFSET
/** An old address: where the zone is (24). */
export const TIPC_ZONE_OFFSET: int = native.TIPC_ZONE_OFFSET
/** An old address: the highest node (0xfff). */
export const TIPC_NODE_SIZE: int = native.TIPC_NODE_SIZE
/** An old address: the highest cluster (0xfff). */
export const TIPC_CLUSTER_SIZE: int = native.TIPC_CLUSTER_SIZE
/** An old address: the highest zone (0xff). */
export const TIPC_ZONE_SIZE: int = native.TIPC_ZONE_SIZE
/** An old address: the mask of the node (0xfff). */
export const TIPC_NODE_MASK: int = native.TIPC_NODE_MASK
/** An old address: the mask of the cluster (0xfff000). */
export const TIPC_CLUSTER_MASK: int = native.TIPC_CLUSTER_MASK
/** An old address: the mask of the zone (0xff000000). */
export const TIPC_ZONE_MASK: unsigned = native.TIPC_ZONE_MASK
/** An old address: the mask of zone and cluster (0xfffff000). */
export const TIPC_ZONE_CLUSTER_MASK: unsigned = native.TIPC_ZONE_CLUSTER_MASK
