/** `<linux/can.h>` — controller area network: addresses and frames. @module */
import type { int, unsigned } from '../internal/c.ts'
import { header } from '../internal/native.ts'
import { struct } from '../internal/struct.ts'

const native = header('linux/can.h')

/** Unsigned, 32 bits: an identifier with CAN_EFF_FLAG, CAN_RTR_FLAG and CAN_ERR_FLAG. */
export type canid_t = unsigned

/** `struct can_filter` — lets a frame through when `can_id & can_mask` is the same for both. */
export class can_filter extends struct(native.can_filter) {
  declare can_id: canid_t
  declare can_mask: canid_t
}

/** `struct can_frame` — a frame of at most eight bytes. */
export class can_frame extends struct(native.can_frame) {
  declare can_id: canid_t
  /** How many bytes of `data` count. */
  declare can_dlc: number
  declare readonly data: Buffer
}

export const CAN_BCM: int = native.CAN_BCM
export const CAN_EFF_FLAG: unsigned = native.CAN_EFF_FLAG
export const CAN_EFF_MASK: unsigned = native.CAN_EFF_MASK
export const CAN_ERR_FLAG: unsigned = native.CAN_ERR_FLAG
export const CAN_ERR_MASK: unsigned = native.CAN_ERR_MASK
export const CAN_ISOTP: int = native.CAN_ISOTP
export const CAN_J1939: int = native.CAN_J1939
export const CAN_RAW: int = native.CAN_RAW
export const CAN_RTR_FLAG: unsigned = native.CAN_RTR_FLAG
export const CAN_SFF_MASK: unsigned = native.CAN_SFF_MASK
export const SOL_CAN_BASE: int = native.SOL_CAN_BASE
