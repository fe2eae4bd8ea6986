import { CAN_RAW_FILTER, SOL_CAN_RAW } from 'libposix/linux/can/raw.h'
import { CAN_RAW, SOL_CAN_BASE } from 'libposix/linux/can.h'
import { expect, it } from 'vitest'

it('the level of its options is the protocol’s', () => {
  expect(SOL_CAN_RAW).toBe(SOL_CAN_BASE + CAN_RAW)
  expect(CAN_RAW_FILTER).toBe(1)
})
