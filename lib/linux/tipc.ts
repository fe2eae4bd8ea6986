/** `<linux/tipc.h>` — transparent inter-process communication between the nodes of a cluster. @module */
import type { int, unsigned } from '../internal/c.ts'
import { header } from '../internal/native.ts'
import { struct } from '../internal/struct.ts'
import type { sa_family_t } from '../sys/socket.ts'

const native = header('linux/tipc.h')

/** `struct tipc_socket_addr` — the id of a socket. */
export class tipc_socket_addr extends struct(native.tipc_socket_addr) {
  declare ref: unsigned
  declare node: unsigned
}

/** `struct tipc_service_addr` — the name of a service. */
export class tipc_service_addr extends struct(native.tipc_service_addr) {
  declare type: unsigned
  declare instance: unsigned
}

/** `struct tipc_service_range` — names of services, from `lower` to `upper`. */
export class tipc_service_range extends struct(native.tipc_service_range) {
  declare type: unsigned
  declare lower: unsigned
  declare upper: unsigned
}

class tipcName extends struct(native.tipcName, { name: tipc_service_addr }) {
  declare name: tipc_service_addr
  declare domain: unsigned
}

class tipcAddr extends struct(native.tipcAddr, { id: tipc_socket_addr, nameseq: tipc_service_range, name: tipcName }) {
  declare id: tipc_socket_addr
  declare nameseq: tipc_service_range
  declare name: tipcName
}

/** `struct sockaddr_tipc` — the address of an AF_TIPC socket. */
export class sockaddr_tipc extends struct(native.sockaddr_tipc, { addr: tipcAddr }) {
  declare family: sa_family_t
  /** TIPC_SOCKET_ADDR, TIPC_SERVICE_ADDR, TIPC_SERVICE_RANGE: which part of `addr` counts. */
  declare addrtype: number
  /** TIPC_CLUSTER_SCOPE or TIPC_NODE_SCOPE; negative takes the binding back. */
  declare scope: number
  declare addr: tipcAddr
}

/** `struct tipc_group_req` — the value of TIPC_GROUP_JOIN. */
export class tipc_group_req extends struct(native.tipc_group_req) {
  declare type: unsigned
  declare instance: unsigned
  declare scope: unsigned
  /** TIPC_GROUP_LOOPBACK, TIPC_GROUP_MEMBER_EVTS. */
  declare flags: unsigned
}

export const TIPC_ADDR_ID: int = native.TIPC_ADDR_ID
export const TIPC_ADDR_NAME: int = native.TIPC_ADDR_NAME
export const TIPC_ADDR_NAMESEQ: int = native.TIPC_ADDR_NAMESEQ
export const TIPC_CFG_SRV: int = native.TIPC_CFG_SRV
export const TIPC_CLUSTER_SCOPE: int = native.TIPC_CLUSTER_SCOPE
export const TIPC_CONN_TIMEOUT: int = native.TIPC_CONN_TIMEOUT
export const TIPC_CRITICAL_IMPORTANCE: int = native.TIPC_CRITICAL_IMPORTANCE
export const TIPC_DEST_DROPPABLE: int = native.TIPC_DEST_DROPPABLE
export const TIPC_HIGH_IMPORTANCE: int = native.TIPC_HIGH_IMPORTANCE
export const TIPC_IMPORTANCE: int = native.TIPC_IMPORTANCE
export const TIPC_LOW_IMPORTANCE: int = native.TIPC_LOW_IMPORTANCE
export const TIPC_MEDIUM_IMPORTANCE: int = native.TIPC_MEDIUM_IMPORTANCE
export const TIPC_NODE_SCOPE: int = native.TIPC_NODE_SCOPE
export const TIPC_PUBLISHED: int = native.TIPC_PUBLISHED
export const TIPC_SRC_DROPPABLE: int = native.TIPC_SRC_DROPPABLE
export const TIPC_SUBSCR_TIMEOUT: int = native.TIPC_SUBSCR_TIMEOUT
export const TIPC_SUB_CANCEL: int = native.TIPC_SUB_CANCEL
export const TIPC_SUB_PORTS: int = native.TIPC_SUB_PORTS
export const TIPC_SUB_SERVICE: int = native.TIPC_SUB_SERVICE
export const TIPC_TOP_SRV: int = native.TIPC_TOP_SRV
export const TIPC_WAIT_FOREVER: unsigned = native.TIPC_WAIT_FOREVER
export const TIPC_WITHDRAWN: int = native.TIPC_WITHDRAWN
export const TIPC_ZONE_SCOPE: int = native.TIPC_ZONE_SCOPE

// Kinds of address: addrtype.
export const TIPC_ADDR_MCAST: int = native.TIPC_ADDR_MCAST
export const TIPC_SERVICE_RANGE: int = native.TIPC_SERVICE_RANGE
export const TIPC_SERVICE_ADDR: int = native.TIPC_SERVICE_ADDR
export const TIPC_SOCKET_ADDR: int = native.TIPC_SOCKET_ADDR

// Services of the network’s own.
export const TIPC_NODE_STATE: int = native.TIPC_NODE_STATE
export const TIPC_LINK_STATE: int = native.TIPC_LINK_STATE
export const TIPC_RESERVED_TYPES: int = native.TIPC_RESERVED_TYPES

// Why a message came back.
export const TIPC_OK: int = native.TIPC_OK
export const TIPC_ERR_NO_NAME: int = native.TIPC_ERR_NO_NAME
export const TIPC_ERR_NO_PORT: int = native.TIPC_ERR_NO_PORT
export const TIPC_ERR_NO_NODE: int = native.TIPC_ERR_NO_NODE
export const TIPC_ERR_OVERLOAD: int = native.TIPC_ERR_OVERLOAD
export const TIPC_CONN_SHUTDOWN: int = native.TIPC_CONN_SHUTDOWN

// Kinds of control data.
export const TIPC_ERRINFO: int = native.TIPC_ERRINFO
export const TIPC_RETDATA: int = native.TIPC_RETDATA
export const TIPC_DESTNAME: int = native.TIPC_DESTNAME

// More options at level SOL_TIPC.
export const TIPC_NODE_RECVQ_DEPTH: int = native.TIPC_NODE_RECVQ_DEPTH
export const TIPC_SOCK_RECVQ_DEPTH: int = native.TIPC_SOCK_RECVQ_DEPTH
export const TIPC_SOCK_RECVQ_USED: int = native.TIPC_SOCK_RECVQ_USED
export const TIPC_MCAST_BROADCAST: int = native.TIPC_MCAST_BROADCAST
export const TIPC_MCAST_REPLICAST: int = native.TIPC_MCAST_REPLICAST
export const TIPC_GROUP_JOIN: int = native.TIPC_GROUP_JOIN
export const TIPC_GROUP_LEAVE: int = native.TIPC_GROUP_LEAVE
export const TIPC_GROUP_LOOPBACK: int = native.TIPC_GROUP_LOOPBACK
export const TIPC_GROUP_MEMBER_EVTS: int = native.TIPC_GROUP_MEMBER_EVTS
export const TIPC_NODELAY: int = native.TIPC_NODELAY

// Sizes.
export const TIPC_MAX_USER_MSG_SIZE: unsigned = native.TIPC_MAX_USER_MSG_SIZE
export const TIPC_NODEID_LEN: int = native.TIPC_NODEID_LEN
export const TIPC_MAX_MEDIA_NAME: int = native.TIPC_MAX_MEDIA_NAME
export const TIPC_MAX_IF_NAME: int = native.TIPC_MAX_IF_NAME
export const TIPC_MAX_BEARER_NAME: int = native.TIPC_MAX_BEARER_NAME
export const TIPC_MAX_LINK_NAME: int = native.TIPC_MAX_LINK_NAME

// Requests of ioctl.
export const SIOCGETLINKNAME: int = native.SIOCGETLINKNAME
export const SIOCGETNODEID: int = native.SIOCGETNODEID

// Keys.
export const TIPC_AEAD_ALG_NAME: int = native.TIPC_AEAD_ALG_NAME
export const TIPC_AEAD_KEYLEN_MIN: int = native.TIPC_AEAD_KEYLEN_MIN
export const TIPC_AEAD_KEYLEN_MAX: int = native.TIPC_AEAD_KEYLEN_MAX
export const TIPC_AEAD_KEY_SIZE_MAX: int = native.TIPC_AEAD_KEY_SIZE_MAX
export const TIPC_REKEYING_NOW: unsigned = native.TIPC_REKEYING_NOW

// The parts of a node’s address of old: zone, cluster, node.
export const TIPC_NODE_BITS: int = native.TIPC_NODE_BITS
export const TIPC_CLUSTER_BITS: int = native.TIPC_CLUSTER_BITS
export const TIPC_ZONE_BITS: int = native.TIPC_ZONE_BITS
export const TIPC_NODE_OFFSET: int = native.TIPC_NODE_OFFSET
export const TIPC_CLUSTER_OFFSET: int = native.TIPC_CLUSTER_OFFSET
export const TIPC_ZONE_OFFSET: int = native.TIPC_ZONE_OFFSET
export const TIPC_NODE_SIZE: int = native.TIPC_NODE_SIZE
export const TIPC_CLUSTER_SIZE: int = native.TIPC_CLUSTER_SIZE
export const TIPC_ZONE_SIZE: int = native.TIPC_ZONE_SIZE
export const TIPC_NODE_MASK: int = native.TIPC_NODE_MASK
export const TIPC_CLUSTER_MASK: int = native.TIPC_CLUSTER_MASK
export const TIPC_ZONE_MASK: unsigned = native.TIPC_ZONE_MASK
export const TIPC_ZONE_CLUSTER_MASK: unsigned = native.TIPC_ZONE_CLUSTER_MASK
