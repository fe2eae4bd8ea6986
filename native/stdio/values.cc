#include "stdio/values.h"

#include <cstdlib>

namespace libposix {

int character(napi_env env, napi_value value) {
  if (!isString(env, value)) return In<int, void>(env, value).c;
  // Room for the longest UTF-8 sequence: what is longer than one byte shows.
  char text[8];
  size_t length = 0;
  check(napi_get_value_string_utf8(env, value, text, sizeof(text), &length));
  if (length != 1) typeError("must be an integer or a string of one byte");
  return static_cast<unsigned char>(text[0]);
}

napi_value takeText(napi_env env, char *text) {
  napi_value buffer;
  napi_status status = napi_create_buffer_copy(env, std::strlen(text) + 1, text, nullptr, &buffer);
  free(text);
  check(status);
  return buffer;
}

}  // namespace libposix
