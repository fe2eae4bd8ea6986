// What libc makes of formats. Each line of the input is one call: the fields are separated by \001, the first is the
// kind of the argument, then come the arguments of the stars, the format and the value. Each line of the output is the
// result of snprintf and its text in hex.
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

static char text[1 << 20];

#define CALL(value) \
  (stars == 0   ? snprintf(text, sizeof(text), format, value) \
   : stars == 1 ? snprintf(text, sizeof(text), format, star[0], value) \
                : snprintf(text, sizeof(text), format, star[0], star[1], value))

static int call(char kind, const char *format, int stars, const int *star, const char *value) {
  wchar_t wide[256];
  errno = ENOENT;
  switch (kind) {
    case 'i': return CALL((int)strtoll(value, NULL, 10));
    case 'l': return CALL(value[0] == '-' ? strtoll(value, NULL, 10) : (long long)strtoull(value, NULL, 10));
    case 'd': return CALL(strtod(value, NULL));
    case 'L': return CALL((long double)strtod(value, NULL));
    case 's': return CALL(value);
    case '0': return CALL((void *)NULL);
    case 'S': swprintf(wide, 256, L"%s", value); return CALL(wide);
    // Four arguments by their positions.
    case 'P': return snprintf(text, sizeof(text), format, 42, "text", 2.5, 123456789012L);
    default: return snprintf(text, sizeof(text), format, star[0], star[1]);
  }
}

int main(void) {
  static char line[1 << 16];
  while (fgets(line, sizeof(line), stdin)) {
    line[strcspn(line, "\n")] = '\0';
    char *fields[5] = {0}, *at = line;
    int count = 0, star[2] = {0};
    while (at && count < 5) fields[count++] = strsep(&at, "\001");
    int stars = count - 3;
    for (int i = 0; i < stars; i++) star[i] = atoi(fields[1 + i]);
    int result = call(fields[0][0], fields[1 + stars], stars, star, fields[2 + stars]);
    printf("%d ", result);
    for (int i = 0; i < result; i++) printf("%02x", (unsigned char)text[i]);
    printf("\n");
  }
  return 0;
}
