/** `<linux/can/error.h>` — what error frames of CAN say. @module */
import type { int, unsigned } from '../../internal/c.ts'
import { header } from '../../internal/native.ts'

const native = header('linux/can/error.h')

// The length of an error frame.
/** The length of an error frame (8). */
export const CAN_ERR_DLC: int = native.CAN_ERR_DLC

// What happened: bits of can_id.
/** Class: sending took too long (0x1). */
export const CAN_ERR_TX_TIMEOUT: unsigned = native.CAN_ERR_TX_TIMEOUT
/** Class: lost the bus to another; data[0] says at which bit (0x2). */
export const CAN_ERR_LOSTARB: unsigned = native.CAN_ERR_LOSTARB
/** Class: the controller; data[1] says what (0x4). */
export const CAN_ERR_CRTL: unsigned = native.CAN_ERR_CRTL
/** Class: the protocol was broken; data[2] and data[3] say how and where (0x8). */
export const CAN_ERR_PROT: unsigned = native.CAN_ERR_PROT
/** Class: the transceiver; data[4] says what (0x10). */
export const CAN_ERR_TRX: unsigned = native.CAN_ERR_TRX
/** Class: nobody confirmed the frame (0x20). */
export const CAN_ERR_ACK: unsigned = native.CAN_ERR_ACK
/** Class: off the bus (0x40). */
export const CAN_ERR_BUSOFF: unsigned = native.CAN_ERR_BUSOFF
/** Class: an error on the bus (0x80). */
export const CAN_ERR_BUSERROR: unsigned = native.CAN_ERR_BUSERROR
/** Class: the controller was restarted (0x100). */
export const CAN_ERR_RESTARTED: unsigned = native.CAN_ERR_RESTARTED
/** Class: data[6] and data[7] hold the counts of errors (0x200). */
export const CAN_ERR_CNT: unsigned = native.CAN_ERR_CNT

// Where arbitration was lost, if not this the number of the bit: data[0].
/** data[0]: at an unknown bit (0x0). */
export const CAN_ERR_LOSTARB_UNSPEC: int = native.CAN_ERR_LOSTARB_UNSPEC

// The controller: data[1].
/** data[1]: unknown (0x0). */
export const CAN_ERR_CRTL_UNSPEC: int = native.CAN_ERR_CRTL_UNSPEC
/** data[1]: too much was received (0x1). */
export const CAN_ERR_CRTL_RX_OVERFLOW: int = native.CAN_ERR_CRTL_RX_OVERFLOW
/** data[1]: too much was to be sent (0x2). */
export const CAN_ERR_CRTL_TX_OVERFLOW: int = native.CAN_ERR_CRTL_TX_OVERFLOW
/** data[1]: many errors while receiving (0x4). */
export const CAN_ERR_CRTL_RX_WARNING: int = native.CAN_ERR_CRTL_RX_WARNING
/** data[1]: many errors while sending (0x8). */
export const CAN_ERR_CRTL_TX_WARNING: int = native.CAN_ERR_CRTL_TX_WARNING
/** data[1]: error passive while receiving (0x10). */
export const CAN_ERR_CRTL_RX_PASSIVE: int = native.CAN_ERR_CRTL_RX_PASSIVE
/** data[1]: error passive while sending (0x20). */
export const CAN_ERR_CRTL_TX_PASSIVE: int = native.CAN_ERR_CRTL_TX_PASSIVE
/** data[1]: error active again (0x40). */
export const CAN_ERR_CRTL_ACTIVE: int = native.CAN_ERR_CRTL_ACTIVE

// What was wrong with the protocol: data[2].
/** data[2]: unknown (0x0). */
export const CAN_ERR_PROT_UNSPEC: int = native.CAN_ERR_PROT_UNSPEC
/** data[2]: a single bit (0x1). */
export const CAN_ERR_PROT_BIT: int = native.CAN_ERR_PROT_BIT
/** data[2]: the form of the frame (0x2). */
export const CAN_ERR_PROT_FORM: int = native.CAN_ERR_PROT_FORM
/** data[2]: bit stuffing (0x4). */
export const CAN_ERR_PROT_STUFF: int = native.CAN_ERR_PROT_STUFF
/** data[2]: a dominant bit could not be sent (0x8). */
export const CAN_ERR_PROT_BIT0: int = native.CAN_ERR_PROT_BIT0
/** data[2]: a recessive bit could not be sent (0x10). */
export const CAN_ERR_PROT_BIT1: int = native.CAN_ERR_PROT_BIT1
/** data[2]: the bus is overloaded (0x20). */
export const CAN_ERR_PROT_OVERLOAD: int = native.CAN_ERR_PROT_OVERLOAD
/** data[2]: active error announced (0x40). */
export const CAN_ERR_PROT_ACTIVE: int = native.CAN_ERR_PROT_ACTIVE
/** data[2]: it happened while sending (0x80). */
export const CAN_ERR_PROT_TX: int = native.CAN_ERR_PROT_TX

// Where it was wrong: data[3].
/** data[3]: at an unknown place (0x0). */
export const CAN_ERR_PROT_LOC_UNSPEC: int = native.CAN_ERR_PROT_LOC_UNSPEC
/** data[3]: at the start of the frame (0x3). */
export const CAN_ERR_PROT_LOC_SOF: int = native.CAN_ERR_PROT_LOC_SOF
/** data[3]: at bits 28 to 21 of the id (0x2). */
export const CAN_ERR_PROT_LOC_ID28_21: int = native.CAN_ERR_PROT_LOC_ID28_21
/** data[3]: at bits 20 to 18 of the id (0x6). */
export const CAN_ERR_PROT_LOC_ID20_18: int = native.CAN_ERR_PROT_LOC_ID20_18
/** data[3]: at the substitute RTR bit (0x4). */
export const CAN_ERR_PROT_LOC_SRTR: int = native.CAN_ERR_PROT_LOC_SRTR
/** data[3]: at the bit that says how long the id is (0x5). */
export const CAN_ERR_PROT_LOC_IDE: int = native.CAN_ERR_PROT_LOC_IDE
/** data[3]: at bits 17 to 13 of the id (0x7). */
export const CAN_ERR_PROT_LOC_ID17_13: int = native.CAN_ERR_PROT_LOC_ID17_13
/** data[3]: at bits 12 to 5 of the id (0xf). */
export const CAN_ERR_PROT_LOC_ID12_05: int = native.CAN_ERR_PROT_LOC_ID12_05
/** data[3]: at bits 4 to 0 of the id (0xe). */
export const CAN_ERR_PROT_LOC_ID04_00: int = native.CAN_ERR_PROT_LOC_ID04_00
/** data[3]: at the RTR bit (0xc). */
export const CAN_ERR_PROT_LOC_RTR: int = native.CAN_ERR_PROT_LOC_RTR
/** data[3]: at reserved bit 1 (0xd). */
export const CAN_ERR_PROT_LOC_RES1: int = native.CAN_ERR_PROT_LOC_RES1
/** data[3]: at reserved bit 0 (0x9). */
export const CAN_ERR_PROT_LOC_RES0: int = native.CAN_ERR_PROT_LOC_RES0
/** data[3]: at the length code (0xb). */
export const CAN_ERR_PROT_LOC_DLC: int = native.CAN_ERR_PROT_LOC_DLC
/** data[3]: in the data (0xa). */
export const CAN_ERR_PROT_LOC_DATA: int = native.CAN_ERR_PROT_LOC_DATA
/** data[3]: in the checksum (0x8). */
export const CAN_ERR_PROT_LOC_CRC_SEQ: int = native.CAN_ERR_PROT_LOC_CRC_SEQ
/** data[3]: at the end of the checksum (0x18). */
export const CAN_ERR_PROT_LOC_CRC_DEL: int = native.CAN_ERR_PROT_LOC_CRC_DEL
/** data[3]: at the acknowledgement (0x19). */
export const CAN_ERR_PROT_LOC_ACK: int = native.CAN_ERR_PROT_LOC_ACK
/** data[3]: at the end of the acknowledgement (0x1b). */
export const CAN_ERR_PROT_LOC_ACK_DEL: int = native.CAN_ERR_PROT_LOC_ACK_DEL
/** data[3]: at the end of the frame (0x1a). */
export const CAN_ERR_PROT_LOC_EOF: int = native.CAN_ERR_PROT_LOC_EOF
/** data[3]: between frames (0x12). */
export const CAN_ERR_PROT_LOC_INTERM: int = native.CAN_ERR_PROT_LOC_INTERM

// The transceiver’s wires: data[4].
/** data[4]: unknown (0x0). */
export const CAN_ERR_TRX_UNSPEC: int = native.CAN_ERR_TRX_UNSPEC
/** data[4]: no wire at CAN high (0x4). */
export const CAN_ERR_TRX_CANH_NO_WIRE: int = native.CAN_ERR_TRX_CANH_NO_WIRE
/** data[4]: CAN high touches the battery (0x5). */
export const CAN_ERR_TRX_CANH_SHORT_TO_BAT: int = native.CAN_ERR_TRX_CANH_SHORT_TO_BAT
/** data[4]: CAN high touches the supply (0x6). */
export const CAN_ERR_TRX_CANH_SHORT_TO_VCC: int = native.CAN_ERR_TRX_CANH_SHORT_TO_VCC
/** data[4]: CAN high touches ground (0x7). */
export const CAN_ERR_TRX_CANH_SHORT_TO_GND: int = native.CAN_ERR_TRX_CANH_SHORT_TO_GND
/** data[4]: no wire at CAN low (0x40). */
export const CAN_ERR_TRX_CANL_NO_WIRE: int = native.CAN_ERR_TRX_CANL_NO_WIRE
/** data[4]: CAN low touches the battery (0x50). */
export const CAN_ERR_TRX_CANL_SHORT_TO_BAT: int = native.CAN_ERR_TRX_CANL_SHORT_TO_BAT
/** data[4]: CAN low touches the supply (0x60). */
export const CAN_ERR_TRX_CANL_SHORT_TO_VCC: int = native.CAN_ERR_TRX_CANL_SHORT_TO_VCC
/** data[4]: CAN low touches ground (0x70). */
export const CAN_ERR_TRX_CANL_SHORT_TO_GND: int = native.CAN_ERR_TRX_CANL_SHORT_TO_GND
/** data[4]: CAN low touches CAN high (0x80). */
export const CAN_ERR_TRX_CANL_SHORT_TO_CANH: int = native.CAN_ERR_TRX_CANL_SHORT_TO_CANH

// How many errors make a state: data[6] of sending, data[7] of receiving.
/** So many errors are a warning (96). */
export const CAN_ERROR_WARNING_THRESHOLD: int = native.CAN_ERROR_WARNING_THRESHOLD
/** So many errors make it error passive (128). */
export const CAN_ERROR_PASSIVE_THRESHOLD: int = native.CAN_ERROR_PASSIVE_THRESHOLD
/** So many errors take it off the bus (256). */
export const CAN_BUS_OFF_THRESHOLD: int = native.CAN_BUS_OFF_THRESHOLD
