import { sizeof } from 'libposix'
import { can_isotp_fc_options, can_isotp_ll_options, can_isotp_options } from 'libposix/linux/can/isotp.h'
import { describe, expect, it } from 'vitest'

describe('the options', () => {
  it('have C’s sizes', () => {
    expect([can_isotp_options, can_isotp_fc_options, can_isotp_ll_options].map(sizeof)).toEqual([12, 3, 3])
  })
})
