/** `<linux/can.h>` — controller area network: addresses and frames. @module */
import type { int, unsigned } from '../internal/c.ts'
import { flags } from '../internal/flags.ts'
import { header } from '../internal/native.ts'
import { struct } from '../internal/struct.ts'
import { load64, store64 } from '../internal/uint64.ts'
import type { sa_family_t } from '../sys/socket.ts'

const native = header('linux/can.h')

/** Unsigned, 32 bits: an identifier with CAN_EFF_FLAG, CAN_RTR_FLAG and CAN_ERR_FLAG. */
export type canid_t = unsigned

class canTp extends struct(native.canTp) {
  declare rx_id: canid_t
  declare tx_id: canid_t
}

class canJ1939 extends struct(native.canJ1939) {
  /** A bigint, since a number does not hold all its bits; a number can be assigned. */
  get name(): bigint {
    return load64(this, native.canJ1939.fields.name.offset)
  }
  set name(value: bigint | number) {
    store64('name', this, native.canJ1939.fields.name.offset, value)
  }
  declare pgn: unsigned
  declare addr: number
}

class canAddr extends struct(native.canAddr, { tp: canTp, j1939: canJ1939 }) {
  /** Of CAN_ISOTP. */
  declare tp: canTp
  /** Of CAN_J1939. */
  declare j1939: canJ1939
}

/** `struct sockaddr_can` — the address of an AF_CAN socket: a device, and what its protocol adds. */
export class sockaddr_can extends struct(native.sockaddr_can, { can_addr: canAddr }) {
  declare can_family: sa_family_t
  /** The index of the device; 0: any. */
  declare can_ifindex: int
  declare can_addr: canAddr
}

/** `struct canfd_frame` — a frame of at most 64 bytes. */
export class canfd_frame extends struct(native.canfd_frame) {
  declare can_id: canid_t
  /** How many bytes of `data` count. */
  declare len: number
  /** CANFD_*. */
  declare flags: number
  declare readonly data: Buffer
}

/** `struct canxl_frame` — a frame of at most 2048 bytes. */
export class canxl_frame extends struct(native.canxl_frame) {
  declare prio: canid_t
  /** CANXL_*. */
  declare flags: number
  declare sdt: number
  /** How many bytes of `data` count. */
  declare len: number
  declare af: unsigned
  declare readonly data: Buffer
}

/** `struct can_filter` — lets a frame through when `can_id & can_mask` is the same for both. */
export class can_filter extends struct(native.can_filter) {
  declare can_id: canid_t
  declare can_mask: canid_t
}

/** `struct can_frame` — a frame of at most eight bytes. */
export class can_frame extends struct(native.can_frame) {
  declare can_id: canid_t
  /** How many bytes of `data` count. */
  declare len: number
  /** The same, under its old name. */
  declare can_dlc: number
  /** What a frame of eight bytes says of its length instead, if anything. */
  declare len8_dlc: number
  declare readonly data: Buffer
}

flags(canTp, native.canTp, 'rx_id', 'tx_id')
flags(can_filter, native.can_filter, 'can_id', 'can_mask')
flags(can_frame, native.can_frame, 'can_id')
flags(canfd_frame, native.canfd_frame, 'can_id')

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
