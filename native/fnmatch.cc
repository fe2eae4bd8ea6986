#include "internal/call.h"
#include "internal/stack.h"

#include <algorithm>
#include <string_view>

#include <fnmatch.h>

using namespace libposix;

// libc calls itself for each bracket of ksh's patterns.
static bool tooDeep(const char *pattern, int flags) {
  constexpr size_t frame = 4096;
  if (!(flags & FNM_EXTMATCH)) return false;
  const auto levels = std::ranges::count(std::string_view(pattern), '(');
  return !stackHolds(static_cast<size_t>(levels), frame);
}

HEADER(fnmatch) {
  FN_AS(fnmatch, [](NonNull<const char *> pattern, NonNull<const char *> string, int flags) {
    return static_cast<double>(tooDeep(pattern, flags) ? -1 : fnmatch(pattern, string, flags));
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
