// getenv(3) takes no lock, nor does libc where it looks for TZ or RES_OPTIONS itself, in whatever thread that is.
// libc's setenv(3) and clearenv(3) free the list that such a reader is in the middle of; here a list, once it is the
// environment, stays in memory and ends with NULL at every moment, and so do the texts in it.
#include "stdlib/environment.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <mutex>
#include <new>
#include <string>

#include <unistd.h>

#include "internal/kept.h"

namespace libposix {

namespace {

std::mutex writing;

// The list that was published last. It grows in place up to `room` entries, and then moves to one twice as long: all
// that were left behind together are no longer than the last.
char **list = nullptr;
size_t count = 0, room = 0;

// The one that the process began with is never freed either.
char **const first = environ;

void store(char **place, char *entry) { __atomic_store_n(place, entry, __ATOMIC_RELEASE); }

// A new list of `entries` with space for more; its unused end is NULL.
bool publish(char **entries, size_t length) {
  // Never less than before: a write of Node's may have counted the entries of the list before, and copy that many.
  const size_t space = std::max({2 * length, room, size_t{1024}});
  char **fresh = new (std::nothrow) char *[space + 1]();
  if (fresh == nullptr) {
    errno = ENOMEM;
    return false;
  }
  if (length > 0) std::memcpy(fresh, entries, length * sizeof(*entries));
  list = fresh;
  count = length;
  room = space;
  __atomic_store_n(&environ, list, __ATOMIC_RELEASE);
  return true;
}

char **load() { return __atomic_load_n(&environ, __ATOMIC_ACQUIRE); }

// 0 where the list is ours, or has become so; -1 or notOurs. A worker with SHARE_ENV may let libc free a list of its
// own in the very moment that it is looked at here.
int own() {
  char **now = load();
  if (now != nullptr && now == list) return 0;
  if (now != nullptr && now != first) return notOurs;
  size_t length = 0;
  while (now && now[length]) length++;
  return publish(now, length) ? 0 : -1;
}

char **find(const char *name, size_t length) {
  for (size_t i = 0; i < count; i++)
    if (std::strncmp(list[i], name, length) == 0 && list[i][length] == '=') return &list[i];
  return nullptr;
}

int put(const std::string &entry, size_t nameLength, bool overwrite) {
  if (int result = own(); result != 0) return result;
  if (char **found = find(entry.c_str(), nameLength)) {
    if (overwrite) store(found, const_cast<char *>(kept(entry)));
    return 0;
  }
  if (count == room && !publish(list, count)) return -1;
  store(&list[count++], const_cast<char *>(kept(entry)));
  return 0;
}

bool isName(const char *name) {
  if (name != nullptr && *name != '\0' && std::strchr(name, '=') == nullptr) return true;
  errno = EINVAL;
  return false;
}

}  // namespace

int setVariable(const char *name, const char *value, bool overwrite) {
  std::lock_guard<std::mutex> guard(writing);
  if (!isName(name)) return -1;
  return put(std::string(name) + '=' + value, std::strlen(name), overwrite);
}

int putVariable(const char *entry) {
  const char *equals = std::strchr(entry, '=');
  if (equals == nullptr) return unsetVariable(entry) == notOurs ? notOurs : 0;
  std::lock_guard<std::mutex> guard(writing);
  return put(entry, static_cast<size_t>(equals - entry), true);
}

int unsetVariable(const char *name) {
  std::lock_guard<std::mutex> guard(writing);
  if (!isName(name)) return -1;
  if (int result = own(); result != 0) return result;
  while (char **found = find(name, std::strlen(name))) {
    // A reader may miss an entry that moves, as it may with libc's own; it never sees one that is none.
    for (char **place = found; *place; place++) store(place, place[1]);
    count--;
  }
  return 0;
}

bool getVariable(const char *name, const char **value) {
  char **now = load();
  *value = nullptr;
  if (now != list && now != first) return now == nullptr;
  const size_t length = std::strlen(name);
  for (; length > 0 && now && *now; now++) {
    if (std::strncmp(*now, name, length) != 0 || (*now)[length] != '=') continue;
    *value = *now + length + 1;
    return true;
  }
  return true;
}

int clearVariables() {
  std::lock_guard<std::mutex> guard(writing);
  // Not NULL, as glibc leaves it: that is more than Node bears.
  if (list == nullptr) return publish(nullptr, 0) ? 0 : -1;
  while (count > 0) store(&list[--count], nullptr);
  __atomic_store_n(&environ, list, __ATOMIC_RELEASE);
  return 0;
}

}  // namespace libposix
