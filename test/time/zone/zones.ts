// The time zone's objects after each call that sets them, in several zones. test/peers/zones.c is the same in C.
import { start } from 'libposix'
import { printf } from 'libposix/stdio.h'
import { setenv } from 'libposix/stdlib.h'
import { daylight, localtime, localtime_r, mktime, time_t, timezone, tm, tzname, tzset } from 'libposix/time.h'

function show(call: string): void {
  printf('%s: %s %s %ld %d\n', call, tzname[0], tzname[1], timezone, daylight)
}

start((_argc, argv) => {
  const summer = time_t(1_000_000_000)
  const winter = time_t(982_000_000)
  const broken = new tm()
  show('start')
  for (const zone of argv.slice(1)) {
    setenv('TZ', zone, 1)
    tzset()
    show(zone)
    for (const t of [summer, winter]) {
      localtime(t)
      show('localtime')
      localtime_r(t, broken)
      show('localtime_r')
      printf('%s %ld %d %ld\n', broken.tm_zone, broken.tm_gmtoff, broken.tm_isdst, mktime(broken))
      show('mktime')
    }
  }
  return 0
})
