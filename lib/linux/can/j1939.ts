/** `<linux/can/j1939.h>` — SAE J1939 over CAN. @module */
import type { int, unsigned } from '../../internal/c.ts'
import { header } from '../../internal/native.ts'
import { struct } from '../../internal/struct.ts'
import { load64, store64 } from '../../internal/uint64.ts'

export * from '../can.ts'

const native = header('linux/can/j1939.h')

/** `struct j1939_filter` — an element of SO_J1939_FILTER's value. */
export class j1939_filter extends struct<j1939_filter>(native.j1939_filter) {
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

/** Nothing is known (0). */
export const J1939_EE_INFO_NONE: int = native.J1939_EE_INFO_NONE
/** Sending was aborted (1). */
export const J1939_EE_INFO_TX_ABORT: int = native.J1939_EE_INFO_TX_ABORT
/** The most filters of a socket (512). */
export const J1939_FILTER_MAX: int = native.J1939_FILTER_MAX
/** The address of one that could get none (0xfe). */
export const J1939_IDLE_ADDR: int = native.J1939_IDLE_ADDR
/** The highest address of a single node (0xfd). */
export const J1939_MAX_UNICAST_ADDR: int = native.J1939_MAX_UNICAST_ADDR
/** Attribute: how many bytes were confirmed (1). */
export const J1939_NLA_BYTES_ACKED: int = native.J1939_NLA_BYTES_ACKED
/** Attribute: filling (0). */
export const J1939_NLA_PAD: int = native.J1939_NLA_PAD
/** No address, or all nodes (0xff). */
export const J1939_NO_ADDR: int = native.J1939_NO_ADDR
/** No name (0). */
export const J1939_NO_NAME: int = native.J1939_NO_NAME
/** No parameter group (0x40000). */
export const J1939_NO_PGN: int = native.J1939_NO_PGN
/** Parameter group: claims an address (0xee00). */
export const J1939_PGN_ADDRESS_CLAIMED: int = native.J1939_PGN_ADDRESS_CLAIMED
/** Parameter group: gives a node another address (0xfed8). */
export const J1939_PGN_ADDRESS_COMMANDED: int = native.J1939_PGN_ADDRESS_COMMANDED
/** The highest parameter group (0x3ffff). */
export const J1939_PGN_MAX: int = native.J1939_PGN_MAX
/** The highest parameter group that is sent to a single node (0x3ff00). */
export const J1939_PGN_PDU1_MAX: int = native.J1939_PGN_PDU1_MAX
/** Parameter group: asks for one (0xea00). */
export const J1939_PGN_REQUEST: int = native.J1939_PGN_REQUEST
/** The error queue tells of messages sent and received: an int, on or off. */
export const SO_J1939_ERRQUEUE: int = native.SO_J1939_ERRQUEUE
/** Which messages come: an array of struct j1939_filter. */
export const SO_J1939_FILTER: int = native.SO_J1939_FILTER
/** All messages come, whoever they are for: an int, on or off. */
export const SO_J1939_PROMISC: int = native.SO_J1939_PROMISC
/** The priority of what is sent: an int, 0 to 7. */
export const SO_J1939_SEND_PRIO: int = native.SO_J1939_SEND_PRIO
/** Ancillary data: the address that it was sent to (1). */
export const SCM_J1939_DEST_ADDR: int = native.SCM_J1939_DEST_ADDR
/** Ancillary data: the name that it was sent to (2). */
export const SCM_J1939_DEST_NAME: int = native.SCM_J1939_DEST_NAME
/** Ancillary data: attributes, of the error queue (4). */
export const SCM_J1939_ERRQUEUE: int = native.SCM_J1939_ERRQUEUE
/** Ancillary data: its priority (3). */
export const SCM_J1939_PRIO: int = native.SCM_J1939_PRIO

/** Options of J1939 (107). */
export const SOL_CAN_J1939: int = native.SOL_CAN_J1939

// What comes from the error queue.
/** Attribute: the bytes of the whole message (2). */
export const J1939_NLA_TOTAL_SIZE: int = native.J1939_NLA_TOTAL_SIZE
/** Attribute: the parameter group (3). */
export const J1939_NLA_PGN: int = native.J1939_NLA_PGN
/** Attribute: the sender's name (4). */
export const J1939_NLA_SRC_NAME: int = native.J1939_NLA_SRC_NAME
/** Attribute: the receiver's name (5). */
export const J1939_NLA_DEST_NAME: int = native.J1939_NLA_DEST_NAME
/** Attribute: the sender's address (6). */
export const J1939_NLA_SRC_ADDR: int = native.J1939_NLA_SRC_ADDR
/** Attribute: the receiver's address (7). */
export const J1939_NLA_DEST_ADDR: int = native.J1939_NLA_DEST_ADDR
/** Somebody asked to send (2). */
export const J1939_EE_INFO_RX_RTS: int = native.J1939_EE_INFO_RX_RTS
/** Data came, after an offset (3). */
export const J1939_EE_INFO_RX_DPO: int = native.J1939_EE_INFO_RX_DPO
/** Receiving was aborted (4). */
export const J1939_EE_INFO_RX_ABORT: int = native.J1939_EE_INFO_RX_ABORT
