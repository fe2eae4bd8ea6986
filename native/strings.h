// `char *const list[]`: an array of C strings that a NULL ends.
#pragma once
#include <string>
#include <vector>

#include "call.h"

namespace libposix {

struct Strings {
  char *const *list;
  operator char *const *() const { return list; }
};

template <typename Next>
struct In<Strings, Next> {
  std::vector<std::string> owned;
  std::vector<char *> list;
  bool null = false;

  In(napi_env env, napi_value value) {
    napi_valuetype type;
    if (napi_typeof(env, value, &type) == napi_ok && type == napi_null) {
      null = true;
      return;
    }
    bool isArray = false;
    if (napi_is_array(env, value, &isArray) != napi_ok || !isArray) typeError("must be an array of strings or null");
    uint32_t count = 0;
    check(napi_get_array_length(env, value, &count));
    for (uint32_t i = 0; i < count && add(env, value, i); i++) {}
    for (std::string &text : owned) list.push_back(text.data());
    list.push_back(nullptr);
  }
  Strings convert() { return {null ? nullptr : list.data()}; }

 private:
  // False at the NULL that C ends the list with; the array's own end does as well.
  bool add(napi_env env, napi_value array, uint32_t i) {
    Napi::HandleScope scope(env);
    napi_value element;
    check(napi_get_element(env, array, i, &element));
    if (isString(env, element)) {
      owned.push_back(string(env, element));
      if (owned.back().find('\0') != std::string::npos) typeError("has a string with a NUL inside");
    } else if (View view = View::from(env, element); view.null()) {
      return false;
    } else {
      owned.push_back(view.text());
    }
    return true;
  }
};

template <typename Next>
struct In<NonNull<Strings>, Next> : In<Strings, Next> {
  In(napi_env env, napi_value value) : In<Strings, Next>(env, value) {
    if (this->null) rangeError("must not be null");
  }
  NonNull<Strings> convert() { return {In<Strings, Next>::convert()}; }
};

}  // namespace libposix
