// op_client IP PORT OPERATOR OPERAND…: asks a calculator, prints the result.
#include <stdint.h>

#include "tcp.h"

int main(int argc, char *argv[]) {
  if (argc < 4) return 2;
  uint8_t count = argc - 4;
  char message[2 + 256 * 4];
  message[0] = count;
  for (int i = 0; i < count; i++) {
    int32_t operand = atoi(argv[4 + i]);
    memcpy(message + 1 + i * 4, &operand, 4);
  }
  message[1 + count * 4] = argv[3][0];
  int s = connect_to(argv[1], argv[2]);
  send_all(s, message, 2 + count * 4);
  int32_t result;
  if (receive_all(s, &result, sizeof(result)) != sizeof(result)) errx(1, "no result");
  printf("%d\n", result);
  return 0;
}
