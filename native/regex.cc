#include "internal/call.h"
#include "internal/stack.h"

#include <algorithm>
#include <climits>
#include <cstring>
#include <vector>

#include <regex.h>

namespace libposix {

namespace {

// What a compiled expression is to JavaScript: an object that only these functions look into.
constexpr napi_type_tag tag = {0x4b1e6c07d2f89a35, 0x8d63f15a70bce294};

regex_t *expressionOf(const Value &of) {
  bool ours = false;
  void *expression = nullptr;
  if (of.type() != napi_external || napi_check_object_type_tag(of.env, of.value, &tag, &ours) != napi_ok || !ours ||
      napi_get_value_external(of.env, of.value, &expression) != napi_ok)
    rangeError("was not compiled: see regcomp(3)");
  return static_cast<regex_t *>(expression);
}

void collect(napi_env, void *expression, void *) {
  regfree(static_cast<regex_t *>(expression));
  delete static_cast<regex_t *>(expression);
}

// How many atoms an expression has when its repetitions are written out. libc's compiler does write them out, and calls
// itself for each. Taken too high rather than too low.
class Atoms {
 public:
  Atoms(const char *pattern, bool extended) : at_(pattern), extended_(extended) {}

  double count() {
    while (*at_) next();
    while (open_.size() > 1) close();
    return total();
  }

 private:
  struct Group {
    double atoms = 0, last = 0;
  };

  void next() {
    const bool escaped = *at_ == '\\' && at_[1];
    if (escaped) at_++;
    // In a basic expression it is the backslash that makes an operator of it.
    const bool plain = escaped == extended_;
    switch (*at_++) {
      case '(': return plain ? atom(1) : open_.push_back({});
      case ')': return plain || open_.size() == 1 ? atom(1) : close();
      case '{': return plain ? atom(1) : repeat(most());
      case '[': return escaped ? atom(1) : bracket();
      case '*':
      case '+':
      case '?': return repeat(2);
      default: atom(1);
    }
  }
  // To its end, which is none of the ']' in it. An expression without one is refused.
  void bracket() {
    if (*at_ == '^') at_++;
    if (*at_ == ']') at_++;
    while (*at_ && *at_ != ']') {
      if (*at_++ != '[' || !*at_ || !std::strchr(".:=", *at_)) continue;
      const char ending[] = {*at_, ']', '\0'};
      const char *end = std::strstr(at_ + 1, ending);
      at_ = end ? end + 2 : "";
    }
    if (*at_) at_++;
    atom(1);
  }
  void atom(double size) {
    open_.back().atoms += open_.back().last;
    open_.back().last = size;
  }
  void close() {
    const double size = total();
    open_.pop_back();
    atom(size);
  }
  void repeat(double times) { open_.back().last = (open_.back().last + 1) * times; }
  double total() const { return open_.back().atoms + open_.back().last + 1; }

  // The largest number in {n,m}. One above RE_DUP_MAX is refused before anything is written out.
  double most() {
    double largest = 1;
    for (double number = 0; *at_ && *at_ != '}'; at_++) {
      number = *at_ >= '0' && *at_ <= '9' ? std::min(number * 10 + (*at_ - '0'), RE_DUP_MAX + 1.0) : 0;
      largest = std::max(largest, number);
    }
    return largest > RE_DUP_MAX ? 1 : largest + 1;
  }

  const char *at_;
  bool extended_;
  std::vector<Group> open_{1};
};

bool tooDeep(const char *pattern, int cflags) {
  constexpr size_t frame = 800;
  return !stackHolds(static_cast<size_t>(std::min(Atoms(pattern, cflags & REG_EXTENDED).count(), 1e15)), frame);
}

// An expression and its number of brackets, or the number of the error.
napi_value compile(napi_env env, const char *pattern, int cflags) {
  if (tooDeep(pattern, cflags)) return number(env, REG_ESPACE);
  auto *expression = new regex_t{};
  if (const int error = regcomp(expression, pattern, cflags)) {
    delete expression;
    return number(env, error);
  }
  napi_value value;
  if (napi_create_external(env, expression, collect, nullptr, &value) != napi_ok) {
    collect(env, expression, nullptr);
    check(napi_pending_exception);
  }
  check(napi_type_tag_object(env, value, &tag));
  Object compiled(env);
  compiled.set("expression", value);
  compiled.set("re_nsub", expression->re_nsub);
  return compiled;
}

// REG_STARTEND: where the text begins and ends, which has to be in the string.
bool within(const regmatch_t &range, const char *string) {
  return range.rm_so >= 0 && range.rm_so <= range.rm_eo && static_cast<size_t>(range.rm_eo) <= std::strlen(string);
}

int execute(const regex_t &expression, size_t nmatch, const char *string, const View &pmatch, int eflags) {
  const bool range = eflags & REG_STARTEND;
  const size_t stored = expression.no_sub ? 0 : nmatch, read = range ? 1 : 0;
  const size_t needed = std::max(stored, read);
  regmatch_t *matches = nullptr;
  if (needed > 0) {
    matches = blame(4, [&] {
      if (pmatch.null()) rangeError("must not be null");
      return pmatch.holding<regmatch_t>(needed);
    });
    if (range && !within(*matches, string)) throw Fault{Fault::Range, "has a range that is not in the string", 4};
  }
  constexpr size_t frame = 256 * 1024;
  if (!stackHolds(1, frame)) return REG_ESPACE;
  return regexec(&expression, string, stored, matches, eflags);
}

}  // namespace

}  // namespace libposix

using namespace libposix;

HEADER(regex) {
  FN_AS(regcomp,
        [](Value preg, NonNull<const char *> pattern, int cflags) { return compile(preg.env, pattern, cflags); });
  // nmatch is not the length of the string, which it comes after in C.
  FN_AS(regexec, [](Value preg, size_t nmatch, NonNull<const char *> string, View pmatch, int eflags) {
    return execute(*expressionOf(preg), nmatch, string, pmatch, eflags);
  });
  FN_AS(regerror, [](int errcode, View errbuf, size_t errbuf_size) {
    if (!errbuf.null() && !errbuf.holds(errbuf_size)) throw Fault{Fault::Range, "is past the end of errbuf", 3};
    // An unknown number is the end of the process to glibc.
    if (errcode < REG_NOERROR || errcode > REG_ERPAREN) throw Fault{Fault::Range, "is no error of regcomp's", 1};
    // Without room nothing is written: AddressSanitizer, which looks for the text's end, must not look there.
    const bool room = !errbuf.null() && errbuf_size > 0;
    return regerror(errcode, nullptr, room ? errbuf.as<char>() : nullptr, room ? errbuf_size : 0);
  });

  INT(REG_EXTENDED);
  INT(REG_ICASE);
  INT(REG_NEWLINE);
  INT(REG_NOSUB);
  INT(REG_NOTBOL);
  INT(REG_NOTEOL);
  INT(REG_STARTEND);
  INT(REG_NOERROR);
  INT(REG_NOMATCH);
  INT(REG_BADPAT);
  INT(REG_ECOLLATE);
  INT(REG_ECTYPE);
  INT(REG_EESCAPE);
  INT(REG_ESUBREG);
  INT(REG_EBRACK);
  INT(REG_EPAREN);
  INT(REG_EBRACE);
  INT(REG_BADBR);
  INT(REG_ERANGE);
  INT(REG_ESPACE);
  INT(REG_BADRPT);
  INT(REG_EEND);
  INT(REG_ESIZE);
  INT(REG_ERPAREN);
  INT(RE_DUP_MAX);
  STRUCT_AS(regex_t, regex_t) { FIELD(re_nsub); }
  STRUCT_AS(regmatch_t, regmatch_t) {
    FIELD(rm_so);
    FIELD(rm_eo);
  }
}
