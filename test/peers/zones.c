// The time zone's objects after each call that sets them, in several zones.
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static void show(const char *call) { printf("%s: %s %s %ld %d\n", call, tzname[0], tzname[1], timezone, daylight); }

int main(int argc, char *argv[]) {
  time_t times[] = {1000000000, 982000000};
  struct tm broken;
  show("start");
  for (int i = 1; i < argc; i++) {
    setenv("TZ", argv[i], 1);
    tzset();
    show(argv[i]);
    for (int j = 0; j < 2; j++) {
      localtime(&times[j]);
      show("localtime");
      localtime_r(&times[j], &broken);
      show("localtime_r");
      const char *zone = broken.tm_zone;
      long offset = broken.tm_gmtoff;
      int isdst = broken.tm_isdst;
      printf("%s %ld %d %ld\n", zone, offset, isdst, (long)mktime(&broken));
      show("mktime");
    }
  }
  return 0;
}
