// The keys of pthread_key_create, which all threads have in common. The values are each thread's own: JavaScript's.
#include <limits.h>

#include <array>
#include <mutex>
#include <string>

#include "internal/call.h"

namespace libposix {

namespace {

struct Key {
  uint32_t use = 0;        // counts how often it was made and deleted: odd while there is one
  std::string destructor;  // how a thread finds it
};

std::mutex &lock = *new std::mutex;
auto &keys = *new std::array<Key, PTHREAD_KEYS_MAX>;

bool isMade(const Key &key) { return key.use % 2 != 0; }

int make(const char *destructor) {
  std::lock_guard<std::mutex> guard(lock);
  for (size_t i = 0; i < keys.size(); i++) {
    if (isMade(keys[i])) continue;
    keys[i].use++;
    keys[i].destructor = destructor;
    return static_cast<int>(i);
  }
  errno = EAGAIN;
  return -1;
}

/** Its use; 0 where there is no such key. */
uint32_t useOf(unsigned key) {
  std::lock_guard<std::mutex> guard(lock);
  return key < keys.size() && isMade(keys[key]) ? keys[key].use : 0;
}

}  // namespace

}  // namespace libposix

HEADER(internal_pthread_key) {
  FN_AS(make, [](NonNull<const char *> destructor) { return make(destructor); });
  FN_AS(remove, [](unsigned key) {
    if (useOf(key) == 0) return EINVAL;
    std::lock_guard<std::mutex> guard(lock);
    keys[key].use++;
    return 0;
  });
  FN_AS(useOf, [](unsigned key) { return useOf(key); });
  FN_AS(destructorOf, [](unsigned key) {
    std::lock_guard<std::mutex> guard(lock);
    return key < keys.size() ? keys[key].destructor : std::string();
  });
}
