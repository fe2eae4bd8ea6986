#include "internal/call.h"

// Marks what lib/internal/array.ts makes, for View to know (view.h).
HEADER(internal_array) {
  FN_AS(markStructArray, [](Value array) { check(napi_type_tag_object(array.env, array.value, &structArray)); });
}
