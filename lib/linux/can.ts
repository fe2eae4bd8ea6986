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

// More protocols.
export const CAN_TP16: int = native.CAN_TP16
export const CAN_TP20: int = native.CAN_TP20
export const CAN_MCNET: int = native.CAN_MCNET
export const CAN_NPROTO: int = native.CAN_NPROTO

// Identifiers and filters.
export const CAN_SFF_ID_BITS: int = native.CAN_SFF_ID_BITS
export const CAN_EFF_ID_BITS: int = native.CAN_EFF_ID_BITS
export const CAN_INV_FILTER: unsigned = native.CAN_INV_FILTER
export const CAN_RAW_FILTER_MAX: int = native.CAN_RAW_FILTER_MAX

// How long a frame can be.
export const CAN_MAX_DLC: int = native.CAN_MAX_DLC
export const CAN_MAX_RAW_DLC: int = native.CAN_MAX_RAW_DLC
export const CAN_MAX_DLEN: int = native.CAN_MAX_DLEN
export const CAN_MTU: int = native.CAN_MTU

// CAN FD.
export const CANFD_MAX_DLC: int = native.CANFD_MAX_DLC
export const CANFD_MAX_DLEN: int = native.CANFD_MAX_DLEN
export const CANFD_BRS: int = native.CANFD_BRS
export const CANFD_ESI: int = native.CANFD_ESI
export const CANFD_FDF: int = native.CANFD_FDF
export const CANFD_MTU: int = native.CANFD_MTU

// CAN XL.
export const CANXL_PRIO_MASK: unsigned = native.CANXL_PRIO_MASK
export const CANXL_PRIO_BITS: int = native.CANXL_PRIO_BITS
export const CANXL_MIN_DLC: int = native.CANXL_MIN_DLC
export const CANXL_MAX_DLC: int = native.CANXL_MAX_DLC
export const CANXL_MAX_DLC_MASK: int = native.CANXL_MAX_DLC_MASK
export const CANXL_MIN_DLEN: int = native.CANXL_MIN_DLEN
export const CANXL_MAX_DLEN: int = native.CANXL_MAX_DLEN
export const CANXL_XLF: int = native.CANXL_XLF
export const CANXL_SEC: int = native.CANXL_SEC
export const CANXL_HDR_SIZE: int = native.CANXL_HDR_SIZE
export const CANXL_MIN_MTU: int = native.CANXL_MIN_MTU
export const CANXL_MAX_MTU: int = native.CANXL_MAX_MTU
export const CANXL_MTU: int = native.CANXL_MTU
