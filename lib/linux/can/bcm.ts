/** `<linux/can/bcm.h>` — the broadcast manager of CAN. @module */
import type { int, long, unsigned } from '../../internal/c.ts'
import { header } from '../../internal/native.ts'
import { struct } from '../../internal/struct.ts'
import type { canid_t } from '../can.ts'

export * from '../can.ts'

const native = header('linux/can/bcm.h')

/** `struct bcm_timeval` — a time of the broadcast manager. */
export class bcm_timeval extends struct<bcm_timeval>(native.bcm_timeval) {
  declare tv_sec: long
  declare tv_usec: long
}

/** `struct bcm_msg_head` — what a message to or from the broadcast manager begins with; `nframes` frames follow. */
export class bcm_msg_head extends struct<bcm_msg_head>(native.bcm_msg_head, {
  ival1: bcm_timeval,
  ival2: bcm_timeval,
}) {
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

/** The frames are struct canfd_frame (0x800). */
export const CAN_FD_FRAME: int = native.CAN_FD_FRAME
/** Tell when a frame comes again after a timeout (0x100). */
export const RX_ANNOUNCE_RESUME: int = native.RX_ANNOUNCE_RESUME
/** To the program: a frame came that is new or changed (12). */
export const RX_CHANGED: int = native.RX_CHANGED
/** A change of the length is a change (0x40). */
export const RX_CHECK_DLC: int = native.RX_CHECK_DLC
/** No longer receive this id (6). */
export const RX_DELETE: int = native.RX_DELETE
/** Filter by the id alone, not by data (0x20). */
export const RX_FILTER_ID: int = native.RX_FILTER_ID
/** Do not start the timeout by itself (0x80). */
export const RX_NO_AUTOTIMER: int = native.RX_NO_AUTOTIMER
/** Ask how this id is received (7). */
export const RX_READ: int = native.RX_READ
/** Answer a request for a frame by this one (0x400). */
export const RX_RTR_FRAME: int = native.RX_RTR_FRAME
/** Receive this id, and say when (5). */
export const RX_SETUP: int = native.RX_SETUP
/** To the program: the answer to {@link RX_READ} (10). */
export const RX_STATUS: int = native.RX_STATUS
/** To the program: no frame came in time (11). */
export const RX_TIMEOUT: int = native.RX_TIMEOUT
/** Set the intervals and the count (0x1). */
export const SETTIMER: int = native.SETTIMER
/** Start the timer now (0x2). */
export const STARTTIMER: int = native.STARTTIMER
/** Send the changed frame at once (0x8). */
export const TX_ANNOUNCE: int = native.TX_ANNOUNCE
/** Tell when the count is at its end (0x4). */
export const TX_COUNTEVT: int = native.TX_COUNTEVT
/** Copy the id into every frame (0x10). */
export const TX_CP_CAN_ID: int = native.TX_CP_CAN_ID
/** No longer send this id (2). */
export const TX_DELETE: int = native.TX_DELETE
/** To the program: the count is at its end (9). */
export const TX_EXPIRED: int = native.TX_EXPIRED
/** Ask how this id is sent (3). */
export const TX_READ: int = native.TX_READ
/** Begin again at the first of several frames (0x200). */
export const TX_RESET_MULTI_IDX: int = native.TX_RESET_MULTI_IDX
/** Send one frame (4). */
export const TX_SEND: int = native.TX_SEND
/** Send frames again and again (1). */
export const TX_SETUP: int = native.TX_SETUP
/** To the program: the answer to {@link TX_READ} (8). */
export const TX_STATUS: int = native.TX_STATUS
