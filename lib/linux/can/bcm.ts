/** `<linux/can/bcm.h>` — the broadcast manager of CAN. @module */
import type { int } from '../../internal/c.ts'
import { header } from '../../internal/native.ts'

export * from '../can.ts'

const native = header('linux/can_bcm.h')

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
