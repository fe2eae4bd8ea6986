#include "internal/call.h"

#include <linux/serial.h>

HEADER(linux_serial) {
  INT(ASYNC_CLOSING_WAIT_INF);
  INT(ASYNC_CLOSING_WAIT_NONE);
  INT(ASYNC_HUP_NOTIFY);
  INT(ASYNC_SPD_HI);
  INT(ASYNC_SPD_VHI);
  INT(ASYNC_SPD_CUST);
  INT(ASYNC_SPD_MASK);
  INT(ASYNC_SKIP_TEST);
  INT(ASYNC_LOW_LATENCY);
  INT(PORT_UNKNOWN);
  INT(PORT_8250);
  INT(PORT_16450);
  INT(PORT_16550);
  INT(PORT_16550A);
  INT(PORT_MAX);
  INT(SER_RS485_ENABLED);
  INT(SER_RS485_RTS_ON_SEND);
  INT(SER_RS485_RTS_AFTER_SEND);
  INT(SER_RS485_RX_DURING_TX);
  STRUCT(serial_struct) {
    FIELD(type);
    FIELD(line);
    FIELD(port);
    FIELD(irq);
    FIELD(flags);
    FIELD(xmit_fifo_size);
    FIELD(custom_divisor);
    FIELD(baud_base);
    FIELD(close_delay);
    FIELD(io_type);
    FIELD(hub6);
    FIELD(closing_wait);
    FIELD(port_high);
  }
  STRUCT(serial_icounter_struct) {
    FIELD(cts);
    FIELD(dsr);
    FIELD(rng);
    FIELD(dcd);
    FIELD(rx);
    FIELD(tx);
    FIELD(frame);
    FIELD(overrun);
    FIELD(parity);
    FIELD(brk);
    FIELD(buf_overrun);
  }
  STRUCT(serial_rs485) {
    FIELD(flags);
    FIELD(delay_rts_before_send);
    FIELD(delay_rts_after_send);
  }
}
