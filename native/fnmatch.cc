#include "internal/call.h"
#include "internal/stack.h"

#include <algorithm>
#include <string_view>

#include <fnmatch.h>

using namespace libposix;

// libc calls itself for each bracket of ksh's patterns, and for each byte that such a one stands for.
static bool tooDeep(std::string_view pattern, std::string_view string, int flags) {
  constexpr size_t frame = 4096;
  const auto brackets = static_cast<size_t>(std::ranges::count(pattern, '('));
  return flags & FNM_EXTMATCH && brackets > 0 && !stackHolds(brackets + string.size(), frame);
}

HEADER(fnmatch) {
  FN_AS(fnmatch, [](NonNull<const char *> pattern, NonNull<const char *> string, int flags) {
    return static_cast<double>(tooDeep(pattern.pointer, string.pointer, flags) ? -1 : fnmatch(pattern, string, flags));
  });

  INT(FNM_NOMATCH);
  INT(FNM_NOESCAPE);
  INT(FNM_PATHNAME);
  INT(FNM_FILE_NAME);
  INT(FNM_PERIOD);
  INT(FNM_LEADING_DIR);
  INT(FNM_CASEFOLD);
  INT(FNM_EXTMATCH);
}
