#include "internal/call.h"
#include "internal/stack.h"

#include <algorithm>
#include <string_view>

#include <glob.h>

namespace libposix {

namespace {

// libc has the function that it calls with an error know nothing but the error.
thread_local const Value *handler = nullptr;

// What the function returns; 1, which ends the search, when it throws.
int callHandler(const char *path, int error) {
  const napi_env env = handler->env;
  Scope scope(env);
  napi_value result, argv[] = {text(env, path), number(env, error)};
  double value = 1;
  if (napi_call_function(env, undefined(env), handler->value, 2, argv, &result) != napi_ok) return 1;
  return napi_get_value_double(env, result, &value) == napi_ok && value == 0 ? 0 : 1;
}

// Sets the handler, until a search that this one's own handler makes is over.
class Handling {
 public:
  explicit Handling(const Value &value) : before_(std::exchange(handler, &value)) {}
  ~Handling() { handler = before_; }
  Handling(const Handling &) = delete;

 private:
  const Value *before_;
};

// libc calls itself for each directory of a path, and for each brace, with a copy of the pattern on the stack.
bool tooDeep(const char *pattern) {
  constexpr size_t frame = 4096, longest = 65536;
  const std::string_view text(pattern);
  const auto levels = std::ranges::count_if(text, [](char c) { return c == '/' || c == '{'; });
  return !stackHolds(static_cast<size_t>(levels), frame + std::min(text.size(), longest));
}

// What a search has found, until its end.
class Names {
 public:
  Names() = default;
  ~Names() { globfree(&names_); }
  Names(const Names &) = delete;

  int search(const char *pattern, int flags, const Value &errfunc) {
    if (tooDeep(pattern)) return GLOB_NOSPACE;
    Handling handling(errfunc);
    const int error = glob(pattern, flags, errfunc.type() == napi_function ? callHandler : nullptr, &names_);
    bool pending = false;
    if (napi_is_exception_pending(errfunc.env, &pending) != napi_ok || pending) check(napi_pending_exception);
    return error;
  }
  int flags() const { return names_.gl_flags; }
  napi_value paths(napi_env env) const {
    List paths(env);
    for (size_t i = 0; names_.gl_pathv && i < names_.gl_pathc; i++) {
      Scope scope(env);
      paths.add(names_.gl_pathv[i]);
    }
    return paths;
  }

 private:
  glob_t names_{};
};

}  // namespace

}  // namespace libposix

using namespace libposix;

HEADER(glob) {
  FN_AS(glob, [](NonNull<const char *> pattern, int flags, Value errfunc) {
    if (flags & GLOB_ALTDIRFUNC) throw Fault{Fault::Range, "must not have GLOB_ALTDIRFUNC: its functions are C's", 2};
    Names names;
    Object result(errfunc.env);
    // lib joins the lists and leaves the slots.
    result.set("error", names.search(pattern, flags & ~(GLOB_APPEND | GLOB_DOOFFS), errfunc));
    result.set("gl_flags", names.flags());
    result.set("paths", names.paths(errfunc.env));
    return static_cast<napi_value>(result);
  });

  INT(GLOB_ERR);
  INT(GLOB_MARK);
  INT(GLOB_NOSORT);
  INT(GLOB_DOOFFS);
  INT(GLOB_NOCHECK);
  INT(GLOB_APPEND);
  INT(GLOB_NOESCAPE);
  INT(GLOB_PERIOD);
  INT(GLOB_MAGCHAR);
  INT(GLOB_BRACE);
  INT(GLOB_NOMAGIC);
  INT(GLOB_TILDE);
  INT(GLOB_ONLYDIR);
  INT(GLOB_TILDE_CHECK);
  INT(GLOB_NOSPACE);
  INT(GLOB_ABORTED);
  INT(GLOB_NOMATCH);
  INT(GLOB_NOSYS);
  STRUCT_AS(glob_t, glob_t) {
    FIELD(gl_pathc);
    FIELD(gl_pathv);
    FIELD(gl_offs);
    FIELD(gl_flags);
  }
}
