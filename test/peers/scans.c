// What libc's sscanf makes of formats. Each line of the input is one call: a format of one conversion and a %n, and the
// text, separated by \001 and with \002 for a newline. Each line of the output is the result, the count and the memory
// in hex.
#include <stdio.h>
#include <string.h>

int main(void) {
  static char line[1 << 16];
  while (fgets(line, sizeof(line), stdin)) {
    line[strcspn(line, "\n")] = '\0';
    char *text = line, *format = strsep(&text, "\001");
    for (char *c = text; (c = strchr(c, '\002'));) *c = '\n';
    for (char *c = format; (c = strchr(c, '\002'));) *c = '\n';
    unsigned char memory[128];
    memset(memory, 0xee, sizeof(memory));
    int count = -7;
    int result = sscanf(text, format, memory, &count);
    printf("%d %d ", result, count);
    for (size_t i = 0; i < sizeof(memory); i++) printf("%02x", memory[i]);
    printf("\n");
  }
  return 0;
}
