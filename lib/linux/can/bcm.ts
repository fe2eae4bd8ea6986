/** `<linux/can/bcm.h>` — the broadcast manager of CAN. @module */
import type { int, long, unsigned } from '../../internal/c.ts'
import { flags } from '../../internal/flags.ts'
import { header } from '../../internal/native.ts'
import { struct } from '../../internal/struct.ts'
import type { canid_t } from '../can.ts'

export * from '../can.ts'

const native = header('linux/can_bcm.h')

/** `struct bcm_timeval` — a time of the broadcast manager. */
export class bcm_timeval extends struct(native.bcm_timeval) {
  declare tv_sec: long
  declare tv_usec: long
}

/** `struct bcm_msg_head` — what a message to or from the broadcast manager begins with; `nframes` frames follow. */
export class bcm_msg_head extends struct(native.bcm_msg_head, { ival1: bcm_timeval, ival2: bcm_timeval }) {
  /** TX_* or RX_*. */
  declare opcode: unsigned
  declare flags: unsigned
  /** How often `ival1` passes before `ival2` does. */
  declare count: unsigned
  declare ival1: bcm_timeval
  declare ival2: bcm_timeval
  declare can_id: canid_t
  declare nframes: unsigned
}
flags(bcm_msg_head, native.bcm_msg_head, 'can_id')

export const CAN_FD_FRAME: int = native.CAN_FD_FRAME
export const RX_ANNOUNCE_RESUME: int = native.RX_ANNOUNCE_RESUME
export const RX_CHANGED: int = native.RX_CHANGED
export const RX_CHECK_DLC: int = native.RX_CHECK_DLC
export const RX_DELETE: int = native.RX_DELETE
export const RX_FILTER_ID: int = native.RX_FILTER_ID
export const RX_NO_AUTOTIMER: int = native.RX_NO_AUTOTIMER
export const RX_READ: int = native.RX_READ
export const RX_RTR_FRAME: int = native.RX_RTR_FRAME
export const RX_SETUP: int = native.RX_SETUP
export const RX_STATUS: int = native.RX_STATUS
export const RX_TIMEOUT: int = native.RX_TIMEOUT
export const SETTIMER: int = native.SETTIMER
export const STARTTIMER: int = native.STARTTIMER
export const TX_ANNOUNCE: int = native.TX_ANNOUNCE
export const TX_COUNTEVT: int = native.TX_COUNTEVT
export const TX_CP_CAN_ID: int = native.TX_CP_CAN_ID
export const TX_DELETE: int = native.TX_DELETE
export const TX_EXPIRED: int = native.TX_EXPIRED
export const TX_READ: int = native.TX_READ
export const TX_RESET_MULTI_IDX: int = native.TX_RESET_MULTI_IDX
export const TX_SEND: int = native.TX_SEND
export const TX_SETUP: int = native.TX_SETUP
export const TX_STATUS: int = native.TX_STATUS
