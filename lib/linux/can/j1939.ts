/** `<linux/can/j1939.h>` — SAE J1939 over CAN. @module */
import type { int } from '../../internal/c.ts'
import { header } from '../../internal/native.ts'

export * from '../can.ts'

const native = header('linux/can_j1939.h')

export const J1939_EE_INFO_NONE: int = native.J1939_EE_INFO_NONE
export const J1939_EE_INFO_TX_ABORT: int = native.J1939_EE_INFO_TX_ABORT
export const J1939_FILTER_MAX: int = native.J1939_FILTER_MAX
export const J1939_IDLE_ADDR: int = native.J1939_IDLE_ADDR
export const J1939_MAX_UNICAST_ADDR: int = native.J1939_MAX_UNICAST_ADDR
export const J1939_NLA_BYTES_ACKED: int = native.J1939_NLA_BYTES_ACKED
export const J1939_NLA_PAD: int = native.J1939_NLA_PAD
export const J1939_NO_ADDR: int = native.J1939_NO_ADDR
export const J1939_NO_NAME: int = native.J1939_NO_NAME
export const J1939_NO_PGN: int = native.J1939_NO_PGN
export const J1939_PGN_ADDRESS_CLAIMED: int = native.J1939_PGN_ADDRESS_CLAIMED
export const J1939_PGN_ADDRESS_COMMANDED: int = native.J1939_PGN_ADDRESS_COMMANDED
export const J1939_PGN_MAX: int = native.J1939_PGN_MAX
export const J1939_PGN_PDU1_MAX: int = native.J1939_PGN_PDU1_MAX
export const J1939_PGN_REQUEST: int = native.J1939_PGN_REQUEST
export const SO_J1939_ERRQUEUE: int = native.SO_J1939_ERRQUEUE
export const SO_J1939_FILTER: int = native.SO_J1939_FILTER
export const SO_J1939_PROMISC: int = native.SO_J1939_PROMISC
export const SO_J1939_SEND_PRIO: int = native.SO_J1939_SEND_PRIO
export const SCM_J1939_DEST_ADDR: int = native.SCM_J1939_DEST_ADDR
export const SCM_J1939_DEST_NAME: int = native.SCM_J1939_DEST_NAME
export const SCM_J1939_ERRQUEUE: int = native.SCM_J1939_ERRQUEUE
export const SCM_J1939_PRIO: int = native.SCM_J1939_PRIO

export const SOL_CAN_J1939: int = native.SOL_CAN_J1939

// What comes from the error queue.
export const J1939_NLA_TOTAL_SIZE: int = native.J1939_NLA_TOTAL_SIZE
export const J1939_NLA_PGN: int = native.J1939_NLA_PGN
export const J1939_NLA_SRC_NAME: int = native.J1939_NLA_SRC_NAME
export const J1939_NLA_DEST_NAME: int = native.J1939_NLA_DEST_NAME
export const J1939_NLA_SRC_ADDR: int = native.J1939_NLA_SRC_ADDR
export const J1939_NLA_DEST_ADDR: int = native.J1939_NLA_DEST_ADDR
export const J1939_EE_INFO_RX_RTS: int = native.J1939_EE_INFO_RX_RTS
export const J1939_EE_INFO_RX_DPO: int = native.J1939_EE_INFO_RX_DPO
export const J1939_EE_INFO_RX_ABORT: int = native.J1939_EE_INFO_RX_ABORT
