/** `<linux/can/raw.h>` — raw CAN sockets. @module */
import type { int } from '../../internal/c.ts'
import { header } from '../../internal/native.ts'

export * from '../can.ts'

const native = header('linux/can/raw.h')

/** Options of raw CAN sockets (101). */
export const SOL_CAN_RAW: int = native.SOL_CAN_RAW
/** CAN FD frames too: an int, on or off. */
export const CAN_RAW_FD_FRAMES: int = native.CAN_RAW_FD_FRAMES
/** Which frames come: an array of struct can_filter. */
export const CAN_RAW_FILTER: int = native.CAN_RAW_FILTER
/** A frame has to pass all filters, not one of them: an int, on or off. */
export const CAN_RAW_JOIN_FILTERS: int = native.CAN_RAW_JOIN_FILTERS
/** Other sockets of the machine get what is sent: an int, on or off. */
export const CAN_RAW_LOOPBACK: int = native.CAN_RAW_LOOPBACK
/** The socket gets what it sent itself: an int, on or off. */
export const CAN_RAW_RECV_OWN_MSGS: int = native.CAN_RAW_RECV_OWN_MSGS

/** Which classes of errors come: 32 bits, CAN_ERR_*. */
export const CAN_RAW_ERR_FILTER: int = native.CAN_RAW_ERR_FILTER
/** CAN XL frames too: an int, on or off. */
export const CAN_RAW_XL_FRAMES: int = native.CAN_RAW_XL_FRAMES
/** Ancillary data: of the error queue (1). */
export const SCM_CAN_RAW_ERRQUEUE: int = native.SCM_CAN_RAW_ERRQUEUE
