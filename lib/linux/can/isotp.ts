/** `<linux/can/isotp.h>` — ISO 15765-2 over CAN; gives `<linux/can.h>`'s names too. @module */
import type { int, unsigned } from '../../internal/c.ts'
import { header } from '../../internal/native.ts'
import { struct } from '../../internal/struct.ts'

export * from '../can.ts'

const native = header('linux/can/isotp.h')

/** `struct can_isotp_options` — the value of CAN_ISOTP_OPTS. */
export class can_isotp_options extends struct<can_isotp_options>(native.can_isotp_options) {
  declare flags: unsigned
  /** Nanoseconds. */
  declare frame_txtime: unsigned
  declare ext_address: number
  declare txpad_content: number
  declare rxpad_content: number
  declare rx_ext_address: number
}

/** `struct can_isotp_fc_options` — the value of CAN_ISOTP_RECV_FC. */
export class can_isotp_fc_options extends struct<can_isotp_fc_options>(native.can_isotp_fc_options) {
  declare bs: number
  declare stmin: number
  declare wftmax: number
}

/** `struct can_isotp_ll_options` — the value of CAN_ISOTP_LL_OPTS. */
export class can_isotp_ll_options extends struct<can_isotp_ll_options>(native.can_isotp_ll_options) {
  declare mtu: number
  declare tx_dl: number
  declare tx_flags: number
}

// Options of CAN_ISOTP, and their values.
/** The usual ext_address (0x0). */
export const CAN_ISOTP_DEFAULT_EXT_ADDRESS: int = native.CAN_ISOTP_DEFAULT_EXT_ADDRESS
/** The usual flags: none (0). */
export const CAN_ISOTP_DEFAULT_FLAGS: int = native.CAN_ISOTP_DEFAULT_FLAGS
/** The usual tx_flags: none (0). */
export const CAN_ISOTP_DEFAULT_LL_TX_FLAGS: int = native.CAN_ISOTP_DEFAULT_LL_TX_FLAGS
/** The usual bs: no limit to a block (0). */
export const CAN_ISOTP_DEFAULT_RECV_BS: int = native.CAN_ISOTP_DEFAULT_RECV_BS
/** The usual stmin: no gap between frames (0x0). */
export const CAN_ISOTP_DEFAULT_RECV_STMIN: int = native.CAN_ISOTP_DEFAULT_RECV_STMIN
/** The usual wftmax: no frames that say wait (0). */
export const CAN_ISOTP_DEFAULT_RECV_WFTMAX: int = native.CAN_ISOTP_DEFAULT_RECV_WFTMAX
/** flags: listen, send no flow control (0x1). */
export const CAN_ISOTP_LISTEN_MODE: int = native.CAN_ISOTP_LISTEN_MODE
/** Flags and addresses: a struct can_isotp_options. */
export const CAN_ISOTP_OPTS: int = native.CAN_ISOTP_OPTS
/** flags: extended addresses (0x2). */
export const CAN_ISOTP_EXTEND_ADDR: int = native.CAN_ISOTP_EXTEND_ADDR
/** The flow control that is asked of senders: a struct can_isotp_fc_options. */
export const CAN_ISOTP_RECV_FC: int = native.CAN_ISOTP_RECV_FC
/** The gap between frames sent, instead of the receiver's: 32 bits of nanoseconds. */
export const CAN_ISOTP_TX_STMIN: int = native.CAN_ISOTP_TX_STMIN
/** Frames that come sooner after each other are ignored: 32 bits of nanoseconds. */
export const CAN_ISOTP_RX_STMIN: int = native.CAN_ISOTP_RX_STMIN
/** flags: fill frames that are sent (0x4). */
export const CAN_ISOTP_TX_PADDING: int = native.CAN_ISOTP_TX_PADDING
/** The frames beneath: a struct can_isotp_ll_options. */
export const CAN_ISOTP_LL_OPTS: int = native.CAN_ISOTP_LL_OPTS
/** The usual tx_dl: classic CAN (8). */
export const CAN_ISOTP_DEFAULT_LL_TX_DL: int = native.CAN_ISOTP_DEFAULT_LL_TX_DL
/** flags: frames that come are filled (0x8). */
export const CAN_ISOTP_RX_PADDING: int = native.CAN_ISOTP_RX_PADDING
/** flags: check how far they are filled (0x10). */
export const CAN_ISOTP_CHK_PAD_LEN: int = native.CAN_ISOTP_CHK_PAD_LEN
/** The usual mtu: classic CAN (16). */
export const CAN_ISOTP_DEFAULT_LL_MTU: int = native.CAN_ISOTP_DEFAULT_LL_MTU
/** flags: check what they are filled with (0x20). */
export const CAN_ISOTP_CHK_PAD_DATA: int = native.CAN_ISOTP_CHK_PAD_DATA
/** flags: send or receive, not both at once (0x40). */
export const CAN_ISOTP_HALF_DUPLEX: int = native.CAN_ISOTP_HALF_DUPLEX
/** Options of ISO-TP (106). */
export const SOL_CAN_ISOTP: int = native.SOL_CAN_ISOTP
/** flags: {@link CAN_ISOTP_TX_STMIN} holds (0x80). */
export const CAN_ISOTP_FORCE_TXSTMIN: int = native.CAN_ISOTP_FORCE_TXSTMIN
/** What frames are usually filled with (0xcc). */
export const CAN_ISOTP_DEFAULT_PAD_CONTENT: int = native.CAN_ISOTP_DEFAULT_PAD_CONTENT
/** flags: {@link CAN_ISOTP_RX_STMIN} holds (0x100). */
export const CAN_ISOTP_FORCE_RXSTMIN: int = native.CAN_ISOTP_FORCE_RXSTMIN
/** flags: what comes has an extended address of its own (0x200). */
export const CAN_ISOTP_RX_EXT_ADDR: int = native.CAN_ISOTP_RX_EXT_ADDR
/** flags: a write waits until all is sent (0x400). */
export const CAN_ISOTP_WAIT_TX_DONE: int = native.CAN_ISOTP_WAIT_TX_DONE
/** flags: single frames to all (0x800). */
export const CAN_ISOTP_SF_BROADCAST: int = native.CAN_ISOTP_SF_BROADCAST
/** flags: consecutive frames to all, without flow control (0x1000). */
export const CAN_ISOTP_CF_BROADCAST: int = native.CAN_ISOTP_CF_BROADCAST
/** The usual frame_txtime, in nanoseconds (50000). */
export const CAN_ISOTP_DEFAULT_FRAME_TXTIME: int = native.CAN_ISOTP_DEFAULT_FRAME_TXTIME
/** frame_txtime: 0 nanoseconds, as 0 leaves it as it is (0xffffffff). */
export const CAN_ISOTP_FRAME_TXTIME_ZERO: int = native.CAN_ISOTP_FRAME_TXTIME_ZERO
