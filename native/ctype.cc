#include "stdio/values.h"

#include <climits>
#include <cstdio>

#include <ctype.h>

namespace libposix {

namespace {

// libc looks the character up in a table, from EOF to the largest unsigned char.
template <auto function>
constexpr auto ofCharacter = [](Character c) {
  if (c != EOF && (c < 0 || c > UCHAR_MAX)) throw Fault{Fault::Range, "must be an unsigned char or EOF", 1};
  return static_cast<double>(function(c));
};

}  // namespace

}  // namespace libposix

HEADER(ctype) {
  FN_AS(isalnum, ofCharacter<isalnum>);
  FN_AS(isalpha, ofCharacter<isalpha>);
  FN_AS(isascii, [](Character c) { return isascii(c); });
  FN_AS(isblank, ofCharacter<isblank>);
  FN_AS(iscntrl, ofCharacter<iscntrl>);
  FN_AS(isdigit, ofCharacter<isdigit>);
  FN_AS(isgraph, ofCharacter<isgraph>);
  FN_AS(islower, ofCharacter<islower>);
  FN_AS(isprint, ofCharacter<isprint>);
  FN_AS(ispunct, ofCharacter<ispunct>);
  FN_AS(isspace, ofCharacter<isspace>);
  FN_AS(isupper, ofCharacter<isupper>);
  FN_AS(isxdigit, ofCharacter<isxdigit>);
  FN_AS(toascii, [](Character c) { return toascii(c); });
  FN_AS(tolower, ofCharacter<tolower>);
  FN_AS(toupper, ofCharacter<toupper>);
}
