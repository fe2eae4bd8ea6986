/** `<linux/can/raw.h>` — raw CAN sockets. @module */
import type { int } from '../../internal/c.ts'
import { header } from '../../internal/native.ts'

export * from '../can.ts'

const native = header('linux/can_raw.h')

export const SOL_CAN_RAW: int = native.SOL_CAN_RAW
export const CAN_RAW_FD_FRAMES: int = native.CAN_RAW_FD_FRAMES
export const CAN_RAW_FILTER: int = native.CAN_RAW_FILTER
export const CAN_RAW_JOIN_FILTERS: int = native.CAN_RAW_JOIN_FILTERS
export const CAN_RAW_LOOPBACK: int = native.CAN_RAW_LOOPBACK
export const CAN_RAW_RECV_OWN_MSGS: int = native.CAN_RAW_RECV_OWN_MSGS

export const CAN_RAW_ERR_FILTER: int = native.CAN_RAW_ERR_FILTER
export const CAN_RAW_XL_FRAMES: int = native.CAN_RAW_XL_FRAMES
export const SCM_CAN_RAW_ERRQUEUE: int = native.SCM_CAN_RAW_ERRQUEUE
