/** `<linux/can/isotp.h>` — ISO 15765-2 over CAN; gives `<linux/can.h>`'s names too. @module */
import type { int, unsigned } from '../../internal/c.ts'
import { header } from '../../internal/native.ts'
import { struct } from '../../internal/struct.ts'

export * from '../can.ts'

const native = header('linux/can_isotp.h')

/** `struct can_isotp_options` — the value of CAN_ISOTP_OPTS. */
export class can_isotp_options extends struct(native.can_isotp_options) {
  declare flags: unsigned
  /** Nanoseconds. */
  declare frame_txtime: unsigned
  declare ext_address: number
  declare txpad_content: number
  declare rxpad_content: number
  declare rx_ext_address: number
}

/** `struct can_isotp_fc_options` — the value of CAN_ISOTP_RECV_FC. */
export class can_isotp_fc_options extends struct(native.can_isotp_fc_options) {
  declare bs: number
  declare stmin: number
  declare wftmax: number
}

/** `struct can_isotp_ll_options` — the value of CAN_ISOTP_LL_OPTS. */
export class can_isotp_ll_options extends struct(native.can_isotp_ll_options) {
  declare mtu: number
  declare tx_dl: number
  declare tx_flags: number
}

// Options of CAN_ISOTP, and their values.
export const CAN_ISOTP_DEFAULT_EXT_ADDRESS: int = native.CAN_ISOTP_DEFAULT_EXT_ADDRESS
export const CAN_ISOTP_DEFAULT_FLAGS: int = native.CAN_ISOTP_DEFAULT_FLAGS
export const CAN_ISOTP_DEFAULT_LL_TX_FLAGS: int = native.CAN_ISOTP_DEFAULT_LL_TX_FLAGS
export const CAN_ISOTP_DEFAULT_RECV_BS: int = native.CAN_ISOTP_DEFAULT_RECV_BS
export const CAN_ISOTP_DEFAULT_RECV_STMIN: int = native.CAN_ISOTP_DEFAULT_RECV_STMIN
export const CAN_ISOTP_DEFAULT_RECV_WFTMAX: int = native.CAN_ISOTP_DEFAULT_RECV_WFTMAX
export const CAN_ISOTP_LISTEN_MODE: int = native.CAN_ISOTP_LISTEN_MODE
export const CAN_ISOTP_OPTS: int = native.CAN_ISOTP_OPTS
export const CAN_ISOTP_EXTEND_ADDR: int = native.CAN_ISOTP_EXTEND_ADDR
export const CAN_ISOTP_RECV_FC: int = native.CAN_ISOTP_RECV_FC
export const CAN_ISOTP_TX_STMIN: int = native.CAN_ISOTP_TX_STMIN
export const CAN_ISOTP_RX_STMIN: int = native.CAN_ISOTP_RX_STMIN
export const CAN_ISOTP_TX_PADDING: int = native.CAN_ISOTP_TX_PADDING
export const CAN_ISOTP_LL_OPTS: int = native.CAN_ISOTP_LL_OPTS
export const CAN_ISOTP_DEFAULT_LL_TX_DL: int = native.CAN_ISOTP_DEFAULT_LL_TX_DL
export const CAN_ISOTP_RX_PADDING: int = native.CAN_ISOTP_RX_PADDING
export const CAN_ISOTP_CHK_PAD_LEN: int = native.CAN_ISOTP_CHK_PAD_LEN
export const CAN_ISOTP_DEFAULT_LL_MTU: int = native.CAN_ISOTP_DEFAULT_LL_MTU
export const CAN_ISOTP_CHK_PAD_DATA: int = native.CAN_ISOTP_CHK_PAD_DATA
export const CAN_ISOTP_HALF_DUPLEX: int = native.CAN_ISOTP_HALF_DUPLEX
export const SOL_CAN_ISOTP: int = native.SOL_CAN_ISOTP
export const CAN_ISOTP_FORCE_TXSTMIN: int = native.CAN_ISOTP_FORCE_TXSTMIN
export const CAN_ISOTP_DEFAULT_PAD_CONTENT: int = native.CAN_ISOTP_DEFAULT_PAD_CONTENT
export const CAN_ISOTP_FORCE_RXSTMIN: int = native.CAN_ISOTP_FORCE_RXSTMIN
export const CAN_ISOTP_RX_EXT_ADDR: int = native.CAN_ISOTP_RX_EXT_ADDR
export const CAN_ISOTP_WAIT_TX_DONE: int = native.CAN_ISOTP_WAIT_TX_DONE
export const CAN_ISOTP_SF_BROADCAST: int = native.CAN_ISOTP_SF_BROADCAST
export const CAN_ISOTP_CF_BROADCAST: int = native.CAN_ISOTP_CF_BROADCAST
export const CAN_ISOTP_DEFAULT_FRAME_TXTIME: int = native.CAN_ISOTP_DEFAULT_FRAME_TXTIME
export const CAN_ISOTP_FRAME_TXTIME_ZERO: int = native.CAN_ISOTP_FRAME_TXTIME_ZERO
