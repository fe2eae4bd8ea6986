import { CAN_ERR_BUSOFF, CAN_ERR_DLC } from 'libposix/linux/can/error.h'
import { CAN_ERR_FLAG, CAN_ERR_MASK, CAN_MAX_DLEN } from 'libposix/linux/can.h'
import { expect, it } from 'vitest'

it('the classes of errors lie in the mask, beside the flag', () => {
  expect(CAN_ERR_DLC).toBe(CAN_MAX_DLEN)
  expect(CAN_ERR_BUSOFF & CAN_ERR_MASK).toBe(CAN_ERR_BUSOFF)
  expect(CAN_ERR_FLAG & CAN_ERR_MASK).toBe(0)
})
