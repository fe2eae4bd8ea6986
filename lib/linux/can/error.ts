/** `<linux/can/error.h>` — what error frames of CAN say. @module */
import type { int, unsigned } from '../../internal/c.ts'
import { header } from '../../internal/native.ts'

const native = header('linux/can_error.h')

// The length of an error frame.
export const CAN_ERR_DLC: int = native.CAN_ERR_DLC

// What happened: bits of can_id.
export const CAN_ERR_TX_TIMEOUT: unsigned = native.CAN_ERR_TX_TIMEOUT
export const CAN_ERR_LOSTARB: unsigned = native.CAN_ERR_LOSTARB
export const CAN_ERR_CRTL: unsigned = native.CAN_ERR_CRTL
export const CAN_ERR_PROT: unsigned = native.CAN_ERR_PROT
export const CAN_ERR_TRX: unsigned = native.CAN_ERR_TRX
export const CAN_ERR_ACK: unsigned = native.CAN_ERR_ACK
export const CAN_ERR_BUSOFF: unsigned = native.CAN_ERR_BUSOFF
export const CAN_ERR_BUSERROR: unsigned = native.CAN_ERR_BUSERROR
export const CAN_ERR_RESTARTED: unsigned = native.CAN_ERR_RESTARTED
export const CAN_ERR_CNT: unsigned = native.CAN_ERR_CNT

// Where arbitration was lost, if not this the number of the bit: data[0].
export const CAN_ERR_LOSTARB_UNSPEC: int = native.CAN_ERR_LOSTARB_UNSPEC

// The controller: data[1].
export const CAN_ERR_CRTL_UNSPEC: int = native.CAN_ERR_CRTL_UNSPEC
export const CAN_ERR_CRTL_RX_OVERFLOW: int = native.CAN_ERR_CRTL_RX_OVERFLOW
export const CAN_ERR_CRTL_TX_OVERFLOW: int = native.CAN_ERR_CRTL_TX_OVERFLOW
export const CAN_ERR_CRTL_RX_WARNING: int = native.CAN_ERR_CRTL_RX_WARNING
export const CAN_ERR_CRTL_TX_WARNING: int = native.CAN_ERR_CRTL_TX_WARNING
export const CAN_ERR_CRTL_RX_PASSIVE: int = native.CAN_ERR_CRTL_RX_PASSIVE
export const CAN_ERR_CRTL_TX_PASSIVE: int = native.CAN_ERR_CRTL_TX_PASSIVE
export const CAN_ERR_CRTL_ACTIVE: int = native.CAN_ERR_CRTL_ACTIVE

// What was wrong with the protocol: data[2].
export const CAN_ERR_PROT_UNSPEC: int = native.CAN_ERR_PROT_UNSPEC
export const CAN_ERR_PROT_BIT: int = native.CAN_ERR_PROT_BIT
export const CAN_ERR_PROT_FORM: int = native.CAN_ERR_PROT_FORM
export const CAN_ERR_PROT_STUFF: int = native.CAN_ERR_PROT_STUFF
export const CAN_ERR_PROT_BIT0: int = native.CAN_ERR_PROT_BIT0
export const CAN_ERR_PROT_BIT1: int = native.CAN_ERR_PROT_BIT1
export const CAN_ERR_PROT_OVERLOAD: int = native.CAN_ERR_PROT_OVERLOAD
export const CAN_ERR_PROT_ACTIVE: int = native.CAN_ERR_PROT_ACTIVE
export const CAN_ERR_PROT_TX: int = native.CAN_ERR_PROT_TX

// Where it was wrong: data[3].
export const CAN_ERR_PROT_LOC_UNSPEC: int = native.CAN_ERR_PROT_LOC_UNSPEC
export const CAN_ERR_PROT_LOC_SOF: int = native.CAN_ERR_PROT_LOC_SOF
export const CAN_ERR_PROT_LOC_ID28_21: int = native.CAN_ERR_PROT_LOC_ID28_21
export const CAN_ERR_PROT_LOC_ID20_18: int = native.CAN_ERR_PROT_LOC_ID20_18
export const CAN_ERR_PROT_LOC_SRTR: int = native.CAN_ERR_PROT_LOC_SRTR
export const CAN_ERR_PROT_LOC_IDE: int = native.CAN_ERR_PROT_LOC_IDE
export const CAN_ERR_PROT_LOC_ID17_13: int = native.CAN_ERR_PROT_LOC_ID17_13
export const CAN_ERR_PROT_LOC_ID12_05: int = native.CAN_ERR_PROT_LOC_ID12_05
export const CAN_ERR_PROT_LOC_ID04_00: int = native.CAN_ERR_PROT_LOC_ID04_00
export const CAN_ERR_PROT_LOC_RTR: int = native.CAN_ERR_PROT_LOC_RTR
export const CAN_ERR_PROT_LOC_RES1: int = native.CAN_ERR_PROT_LOC_RES1
export const CAN_ERR_PROT_LOC_RES0: int = native.CAN_ERR_PROT_LOC_RES0
export const CAN_ERR_PROT_LOC_DLC: int = native.CAN_ERR_PROT_LOC_DLC
export const CAN_ERR_PROT_LOC_DATA: int = native.CAN_ERR_PROT_LOC_DATA
export const CAN_ERR_PROT_LOC_CRC_SEQ: int = native.CAN_ERR_PROT_LOC_CRC_SEQ
export const CAN_ERR_PROT_LOC_CRC_DEL: int = native.CAN_ERR_PROT_LOC_CRC_DEL
export const CAN_ERR_PROT_LOC_ACK: int = native.CAN_ERR_PROT_LOC_ACK
export const CAN_ERR_PROT_LOC_ACK_DEL: int = native.CAN_ERR_PROT_LOC_ACK_DEL
export const CAN_ERR_PROT_LOC_EOF: int = native.CAN_ERR_PROT_LOC_EOF
export const CAN_ERR_PROT_LOC_INTERM: int = native.CAN_ERR_PROT_LOC_INTERM

// The transceiver’s wires: data[4].
export const CAN_ERR_TRX_UNSPEC: int = native.CAN_ERR_TRX_UNSPEC
export const CAN_ERR_TRX_CANH_NO_WIRE: int = native.CAN_ERR_TRX_CANH_NO_WIRE
export const CAN_ERR_TRX_CANH_SHORT_TO_BAT: int = native.CAN_ERR_TRX_CANH_SHORT_TO_BAT
export const CAN_ERR_TRX_CANH_SHORT_TO_VCC: int = native.CAN_ERR_TRX_CANH_SHORT_TO_VCC
export const CAN_ERR_TRX_CANH_SHORT_TO_GND: int = native.CAN_ERR_TRX_CANH_SHORT_TO_GND
export const CAN_ERR_TRX_CANL_NO_WIRE: int = native.CAN_ERR_TRX_CANL_NO_WIRE
export const CAN_ERR_TRX_CANL_SHORT_TO_BAT: int = native.CAN_ERR_TRX_CANL_SHORT_TO_BAT
export const CAN_ERR_TRX_CANL_SHORT_TO_VCC: int = native.CAN_ERR_TRX_CANL_SHORT_TO_VCC
export const CAN_ERR_TRX_CANL_SHORT_TO_GND: int = native.CAN_ERR_TRX_CANL_SHORT_TO_GND
export const CAN_ERR_TRX_CANL_SHORT_TO_CANH: int = native.CAN_ERR_TRX_CANL_SHORT_TO_CANH

// How many errors make a state: data[6] of sending, data[7] of receiving.
export const CAN_ERROR_WARNING_THRESHOLD: int = native.CAN_ERROR_WARNING_THRESHOLD
export const CAN_ERROR_PASSIVE_THRESHOLD: int = native.CAN_ERROR_PASSIVE_THRESHOLD
export const CAN_BUS_OFF_THRESHOLD: int = native.CAN_BUS_OFF_THRESHOLD
