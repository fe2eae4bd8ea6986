/** `<linux/netfilter_ipv4.h>` — where packet filters of IPv4 hook in, and the address before a redirection. @module */
import type { int } from '../internal/c.ts'
import { header } from '../internal/native.ts'

const native = header('linux/netfilter_ipv4.h')

// Hooks.
/** A packet has come in (0). */
export const NF_IP_PRE_ROUTING: int = native.NF_IP_PRE_ROUTING
/** It is for this machine (1). */
export const NF_IP_LOCAL_IN: int = native.NF_IP_LOCAL_IN
/** It is for another one (2). */
export const NF_IP_FORWARD: int = native.NF_IP_FORWARD
/** A process has sent it (3). */
export const NF_IP_LOCAL_OUT: int = native.NF_IP_LOCAL_OUT
/** It is about to leave (4). */
export const NF_IP_POST_ROUTING: int = native.NF_IP_POST_ROUTING
/** How many hooks there are (5). */
export const NF_IP_NUMHOOKS: int = native.NF_IP_NUMHOOKS

// In which order functions run at a hook.
/** Before all others. */
export const NF_IP_PRI_FIRST: int = native.NF_IP_PRI_FIRST
/** The raw table, before fragments are put together (-450). */
export const NF_IP_PRI_RAW_BEFORE_DEFRAG: int = native.NF_IP_PRI_RAW_BEFORE_DEFRAG
/** Fragments are put together (-400). */
export const NF_IP_PRI_CONNTRACK_DEFRAG: int = native.NF_IP_PRI_CONNTRACK_DEFRAG
/** The raw table (-300). */
export const NF_IP_PRI_RAW: int = native.NF_IP_PRI_RAW
/** SELinux, first (-225). */
export const NF_IP_PRI_SELINUX_FIRST: int = native.NF_IP_PRI_SELINUX_FIRST
/** Connections are followed (-200). */
export const NF_IP_PRI_CONNTRACK: int = native.NF_IP_PRI_CONNTRACK
/** The mangle table (-150). */
export const NF_IP_PRI_MANGLE: int = native.NF_IP_PRI_MANGLE
/** Destinations are translated (-100). */
export const NF_IP_PRI_NAT_DST: int = native.NF_IP_PRI_NAT_DST
/** The filter table (0). */
export const NF_IP_PRI_FILTER: int = native.NF_IP_PRI_FILTER
/** The security table (50). */
export const NF_IP_PRI_SECURITY: int = native.NF_IP_PRI_SECURITY
/** Sources are translated (100). */
export const NF_IP_PRI_NAT_SRC: int = native.NF_IP_PRI_NAT_SRC
/** SELinux, last (225). */
export const NF_IP_PRI_SELINUX_LAST: int = native.NF_IP_PRI_SELINUX_LAST
/** Helpers for protocols (300). */
export const NF_IP_PRI_CONNTRACK_HELPER: int = native.NF_IP_PRI_CONNTRACK_HELPER
/** Connections are confirmed, after all others. */
export const NF_IP_PRI_CONNTRACK_CONFIRM: int = native.NF_IP_PRI_CONNTRACK_CONFIRM
/** After all others. */
export const NF_IP_PRI_LAST: int = native.NF_IP_PRI_LAST

// Options at level SOL_IP.
/** struct sockaddr_in: where a connection was going before it was redirected here (80). */
export const SO_ORIGINAL_DST: int = native.SO_ORIGINAL_DST
