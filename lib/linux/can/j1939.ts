/** `<linux/can/j1939.h>` — SAE J1939 over CAN. @module */
import type { int, unsigned } from '../../internal/c.ts'
import { header } from '../../internal/native.ts'
import { struct } from '../../internal/struct.ts'
import { load64, store64 } from '../../internal/uint64.ts'

export * from '../can.ts'

const native = header('linux/can_j1939.h')

/** `struct j1939_filter` — an element of SO_J1939_FILTER's value. */
export class j1939_filter extends struct(native.j1939_filter) {
  /** A bigint, since a number does not hold all its bits; a number can be assigned. */
  get name(): bigint {
    return load64(this, native.j1939_filter.fields.name.offset)
  }
  set name(value: bigint | number) {
    store64('name', this, native.j1939_filter.fields.name.offset, value)
  }
  get name_mask(): bigint {
    return load64(this, native.j1939_filter.fields.name_mask.offset)
  }
  set name_mask(value: bigint | number) {
    store64('name_mask', this, native.j1939_filter.fields.name_mask.offset, value)
  }
  declare pgn: unsigned
  declare pgn_mask: unsigned
  declare addr: number
  declare addr_mask: number
}

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
