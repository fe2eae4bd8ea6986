/** `<linux/can.h>` — controller area network: addresses and frames. @module */
import type { int, unsigned } from '../internal/c.ts'
import { header } from '../internal/native.ts'
import { struct } from '../internal/struct.ts'
import type { Address } from '../internal/struct-class.ts'
import { load64, store64 } from '../internal/uint64.ts'
import type { sa_family_t } from '../sys/socket.ts'

const native = header('linux/can.h')
const unnamed = header('internal/linux/can')

/** Unsigned, 32 bits: an identifier with CAN_EFF_FLAG, CAN_RTR_FLAG and CAN_ERR_FLAG. */
export type canid_t = unsigned

class canTp extends struct<canTp>(unnamed.canTp) {
  declare rx_id: canid_t
  declare tx_id: canid_t
}

class canJ1939 extends struct<canJ1939>(unnamed.canJ1939) {
  /** A bigint, since a number does not hold all its bits; a number can be assigned. */
  get name(): bigint {
    return load64(this, unnamed.canJ1939.fields.name.offset)
  }
  set name(value: bigint | number) {
    store64('name', this, unnamed.canJ1939.fields.name.offset, value)
  }
  declare pgn: unsigned
  declare addr: number
}

class canAddr extends struct<canAddr>(unnamed.canAddr, { tp: canTp, j1939: canJ1939 }) {
  /** Of CAN_ISOTP. */
  declare tp: canTp
  /** Of CAN_J1939. */
  declare j1939: canJ1939
}

/** `struct sockaddr_can` — the address of an AF_CAN socket: a device, and what its protocol adds. */
export class sockaddr_can extends struct<sockaddr_can, Address>(native.sockaddr_can, { can_addr: canAddr }) {
  declare can_family: sa_family_t
  /** The index of the device; 0: any. */
  declare can_ifindex: int
  declare can_addr: canAddr
}

/** `struct canfd_frame` — a frame of at most 64 bytes. */
export class canfd_frame extends struct<canfd_frame>(native.canfd_frame) {
  declare can_id: canid_t
  /** How many bytes of `data` count. */
  declare len: number
  /** CANFD_*. */
  declare flags: number
  declare readonly data: Buffer
}

/** `struct canxl_frame` — a frame of at most 2048 bytes. */
export class canxl_frame extends struct<canxl_frame>(native.canxl_frame) {
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
export class can_filter extends struct<can_filter>(native.can_filter) {
  declare can_id: canid_t
  declare can_mask: canid_t
}

/** `struct can_frame` — a frame of at most eight bytes. */
export class can_frame extends struct<can_frame>(native.can_frame) {
  declare can_id: canid_t
  /** How many bytes of `data` count. */
  declare len: number
  /** The same, under its old name. */
  declare can_dlc: number
  /** What a frame of eight bytes says of its length instead, if anything. */
  declare len8_dlc: number
  declare readonly data: Buffer
}

/** Protocol: the broadcast manager (2). */
export const CAN_BCM: int = native.CAN_BCM
/** can_id: 29 bits rather than 11 (0x80000000). */
export const CAN_EFF_FLAG: unsigned = native.CAN_EFF_FLAG
/** The bits of an id of 29 bits (0x1fffffff). */
export const CAN_EFF_MASK: unsigned = native.CAN_EFF_MASK
/** can_id: the frame tells of an error (0x20000000). */
export const CAN_ERR_FLAG: unsigned = native.CAN_ERR_FLAG
/** The bits of an error's class (0x1fffffff). */
export const CAN_ERR_MASK: unsigned = native.CAN_ERR_MASK
/** Protocol: ISO 15765-2, longer messages (6). */
export const CAN_ISOTP: int = native.CAN_ISOTP
/** Protocol: SAE J1939, heavy vehicles (7). */
export const CAN_J1939: int = native.CAN_J1939
/** Protocol: frames as they are (1). */
export const CAN_RAW: int = native.CAN_RAW
/** can_id: asks for a frame (0x40000000). */
export const CAN_RTR_FLAG: unsigned = native.CAN_RTR_FLAG
/** The bits of an id of 11 bits (0x7ff). */
export const CAN_SFF_MASK: unsigned = native.CAN_SFF_MASK
/** The level of the options of protocol n is this plus n (100). */
export const SOL_CAN_BASE: int = native.SOL_CAN_BASE

// More protocols.
/** Protocol: VAG transport 1.6 (3). */
export const CAN_TP16: int = native.CAN_TP16
/** Protocol: VAG transport 2.0 (4). */
export const CAN_TP20: int = native.CAN_TP20
/** Protocol: Bosch MCNet (5). */
export const CAN_MCNET: int = native.CAN_MCNET
/** One more than the highest protocol. */
export const CAN_NPROTO: int = native.CAN_NPROTO

// Identifiers and filters.
/** The bits of a short id (11). */
export const CAN_SFF_ID_BITS: int = native.CAN_SFF_ID_BITS
/** The bits of a long id (29). */
export const CAN_EFF_ID_BITS: int = native.CAN_EFF_ID_BITS
/** can_id of a filter: all frames but these (0x20000000). */
export const CAN_INV_FILTER: unsigned = native.CAN_INV_FILTER
/** The most filters of a raw socket (512). */
export const CAN_RAW_FILTER_MAX: int = native.CAN_RAW_FILTER_MAX

// How long a frame can be.
/** The highest length code of a frame (8). */
export const CAN_MAX_DLC: int = native.CAN_MAX_DLC
/** The highest raw length code of a frame (15). */
export const CAN_MAX_RAW_DLC: int = native.CAN_MAX_RAW_DLC
/** The most bytes of data in a frame (8). */
export const CAN_MAX_DLEN: int = native.CAN_MAX_DLEN
/** The size of a struct can_frame (16). */
export const CAN_MTU: int = native.CAN_MTU

// CAN FD.
/** The highest length code of a CAN FD frame (15). */
export const CANFD_MAX_DLC: int = native.CANFD_MAX_DLC
/** The most bytes of data in a CAN FD frame (64). */
export const CANFD_MAX_DLEN: int = native.CANFD_MAX_DLEN
/** flags: the data goes at the second bit rate (0x1). */
export const CANFD_BRS: int = native.CANFD_BRS
/** flags: the sender is error passive (0x2). */
export const CANFD_ESI: int = native.CANFD_ESI
/** flags: the frame is CAN FD (0x4). */
export const CANFD_FDF: int = native.CANFD_FDF
/** The size of a struct canfd_frame (72). */
export const CANFD_MTU: int = native.CANFD_MTU

// CAN XL.
/** The bits of a CAN XL frame's priority (0x7ff). */
export const CANXL_PRIO_MASK: unsigned = native.CANXL_PRIO_MASK
/** How many those are (11). */
export const CANXL_PRIO_BITS: int = native.CANXL_PRIO_BITS
/** The lowest length code of a CAN XL frame (0). */
export const CANXL_MIN_DLC: int = native.CANXL_MIN_DLC
/** The highest length code of a CAN XL frame (2047). */
export const CANXL_MAX_DLC: int = native.CANXL_MAX_DLC
/** The bits of that code (0x7ff). */
export const CANXL_MAX_DLC_MASK: int = native.CANXL_MAX_DLC_MASK
/** The fewest bytes of data in a CAN XL frame (1). */
export const CANXL_MIN_DLEN: int = native.CANXL_MIN_DLEN
/** The most bytes of data in a CAN XL frame (2048). */
export const CANXL_MAX_DLEN: int = native.CANXL_MAX_DLEN
/** flags: the frame is CAN XL; always set (0x80). */
export const CANXL_XLF: int = native.CANXL_XLF
/** flags: simple extended content, security or segments (0x1). */
export const CANXL_SEC: int = native.CANXL_SEC
/** The bytes before the data in a struct canxl_frame (12). */
export const CANXL_HDR_SIZE: int = native.CANXL_HDR_SIZE
/** The least MTU of an interface for CAN XL (76). */
export const CANXL_MIN_MTU: int = native.CANXL_MIN_MTU
/** The size of a struct canxl_frame: the greatest MTU (2060). */
export const CANXL_MAX_MTU: int = native.CANXL_MAX_MTU
/** Another name for {@link CANXL_MAX_MTU} (2060). */
export const CANXL_MTU: int = native.CANXL_MTU
