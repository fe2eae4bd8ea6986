#include "internal/interrupt/enter.h"

#include <type_traits>

// The table that every `enter` adds to: the linker gives it its bounds.
extern "C" [[gnu::visibility("hidden")]] const libposix::Entry __start_libposix_calls[], __stop_libposix_calls[];

namespace libposix {

namespace {

const Entry *entryAt(const char *counter) {
  for (const Entry *entry = __start_libposix_calls; entry < __stop_libposix_calls; entry++)
    if (counter >= Entry::address(entry->begin) && counter <= Entry::address(entry->after)) return entry;
  return nullptr;
}

const char *counterOf(void *context) { return reinterpret_cast<const char *>(programCounter(context)); }

}  // namespace

Place placeOf(void *context) {
  const char *counter = counterOf(context);
  const Entry *entry = entryAt(counter);
  if (!entry) return Place::Outside;
  if (counter <= Entry::address(entry->call)) return Place::Before;
  const auto result = static_cast<long>(resultRegister(context));
  if (result > 0) return Place::Done;
  return result == -EINTR ? Place::Ended : Place::Outside;
}

void leave(void *context, long result) {
  auto &counter = programCounter(context);
  const char *after = Entry::address(entryAt(counterOf(context))->after);
  counter = reinterpret_cast<std::remove_reference_t<decltype(counter)>>(after);
  resultRegister(context) = static_cast<std::remove_reference_t<decltype(resultRegister(context))>>(result);
}

}  // namespace libposix
