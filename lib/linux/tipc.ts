/** `<linux/tipc.h>` — transparent inter-process communication between the nodes of a cluster. @module */
import type { int, unsigned } from '../internal/c.ts'
import { header } from '../internal/native.ts'

const native = header('linux/tipc.h')

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
