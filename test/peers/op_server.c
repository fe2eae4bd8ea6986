// op_server PORT CLIENTS: the calculator's protocol. One byte with the count, that many ints, one operator; back goes
// one int.
#include <stdint.h>

#include "tcp.h"

int main(int argc, char *argv[]) {
  if (argc != 3) return 2;
  int listener = listen_on(argv[1]);
  for (int left = atoi(argv[2]); left > 0; left--) {
    uint8_t count;
    int32_t operand[256] = {0};
    char operator;
    int client = accept_one(listener);
    receive_all(client, &count, 1);
    receive_all(client, operand, count * sizeof(int32_t));
    receive_all(client, &operator, 1);
    int32_t result = operand[0];
    for (int i = 1; i < count; i++) {
      if (operator == '+') result += operand[i];
      if (operator == '-') result -= operand[i];
      if (operator == '*') result *= operand[i];
    }
    send_all(client, &result, sizeof(result));
    close(client);
  }
  return 0;
}
