// What <time.h> has as objects: the time zone, as tzset() and its like have left it, and the zone's name in a struct
// tm.
#include "internal/call.h"
#include "internal/zones.h"

#include <time.h>

HEADER(internal_time) {
  FN_AS(timezone, [] { return static_cast<double>(timezone); });
  FN_AS(daylight, [] { return static_cast<double>(daylight); });
  // libc never frees what these point to.
  FN_AS(tzname, [](int summer) -> const char * { return tzname[summer != 0]; });
  FN_AS(zoneOf, [](NonNull<const struct tm *> tm) -> const char * {
    const char *zone = tm.pointer->tm_zone;
    return zone && isKeptZone(zone) ? textOfZone(zone) : nullptr;
  });
  // 0, or where the name is too long: how long it may be.
  FN_AS(setZone, [](NonNull<struct tm *> tm, const char *zone) {
    const char *kept = zone ? keptZone(zone) : nullptr;
    if (zone && !kept) return static_cast<int>(longestZone - 1);
    tm.pointer->tm_zone = kept;
    return 0;
  });
}
