import { assign, sizeof } from 'libposix'
import { bcm_msg_head, TX_SETUP } from 'libposix/linux/can/bcm.h'
import { can_frame } from 'libposix/linux/can.h'
import { describe, expect, it } from 'vitest'

describe('a message', () => {
  it('is a head and the frames after it', () => {
    const frame = new can_frame()
    frame.data.write('libposix')
    const head = new bcm_msg_head()
    expect(sizeof(head)).toBe(56)
    head.opcode = TX_SETUP
    head.ival2.tv_usec = 100_000
    head.nframes = 1
    const message = Buffer.alloc(sizeof(head) + sizeof(frame))
    assign(new bcm_msg_head(message), head)
    assign(new can_frame(message.subarray(sizeof(head))), frame)
    expect(new bcm_msg_head(message).ival2.tv_usec).toBe(100_000)
    expect(new can_frame(message.subarray(sizeof(head))).data.toString()).toBe('libposix')
  })
})
