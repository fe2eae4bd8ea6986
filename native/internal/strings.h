// `char *const list[]`: an array of C strings that a NULL ends.
#pragma once
#include <string>
#include <vector>

#include "internal/call.h"

namespace libposix {

struct Strings {
  char *const *list;
  operator char *const *() const { return list; }
};

template <typename Next>
struct In<Strings, Next> {
  static constexpr bool runsJavaScript = true;
  std::vector<std::string> owned;
  std::vector<char *> list;

  In(napi_env env, napi_value value) {
    if (isNull(env, value)) return;
    bool isArray = false;
    if (napi_is_array(env, value, &isArray) != napi_ok || !isArray) typeError("must be an array of strings or null");
    uint32_t count = 0;
    check(napi_get_array_length(env, value, &count));
    for (uint32_t i = 0; i < count && add(env, value, i); i++) {}
    for (std::string &text : owned) list.push_back(text.data());
    list.push_back(nullptr);
  }
  bool null() const { return list.empty(); }
  Strings convert() { return {null() ? nullptr : list.data()}; }

 private:
  // False at the NULL that C ends the list with; the array's own end does as well.
  bool add(napi_env env, napi_value array, uint32_t i) {
    Scope scope(env);
    napi_value element;
    check(napi_get_element(env, array, i, &element));
    if (isString(env, element)) {
      owned.push_back(string(env, element));
      if (owned.back().find('\0') != std::string::npos) typeError("has a string with a NUL inside");
    } else if (View view = View::from(env, element); view.null()) {
      return false;
    } else {
      const size_t length = strnlen(view.as<char>(), view.bytes());
      if (length == view.bytes()) rangeError("has a view without a NUL: the string has no end");
      owned.emplace_back(view.as<char>(), length);
    }
    return true;
  }
};

}  // namespace libposix
