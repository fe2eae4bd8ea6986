#include "internal/call.h"

#include <libgen.h>

namespace libposix {

namespace {

// libc may write into the path: it gets a copy.
template <auto function>
constexpr auto ofPath = [](const char *path) {
  if (!path) return std::string(function(nullptr));
  std::string copy(path);
  return std::string(function(copy.data()));
};

}  // namespace

}  // namespace libposix

HEADER(libgen) {
  FN_AS(basename, ofPath<__xpg_basename>);
  FN_AS(dirname, ofPath<dirname>);
}
