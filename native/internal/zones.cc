#include "internal/zones.h"

#include <cstdint>
#include <cstring>
#include <mutex>

namespace libposix {

namespace {

// There are some 300 abbreviations in all of tzdata.
constexpr size_t most = 1024;

std::mutex lock;
// The last byte of each stays 0, whatever another thread reads meanwhile.
char names[most][longestZone];
uint64_t lastAsked[most];
size_t count;
uint64_t asked;

size_t placeOf(const char *name) {
  size_t oldest = 0;
  for (size_t i = 0; i < count; i++) {
    if (strcmp(names[i], name) == 0) return i;
    if (lastAsked[i] < lastAsked[oldest]) oldest = i;
  }
  return count < most ? count++ : oldest;
}

}  // namespace

const char *keptZone(const char *name) {
  const size_t length = strlen(name);
  if (length >= longestZone) return nullptr;
  std::lock_guard<std::mutex> guard(lock);
  const size_t place = placeOf(name);
  if (strcmp(names[place], name) != 0) {
    memset(names[place], 0, longestZone);
    memcpy(names[place], name, length);
  }
  lastAsked[place] = ++asked;
  return names[place];
}

bool isKeptZone(const char *pointer) {
  const uintptr_t offset = reinterpret_cast<uintptr_t>(pointer) - reinterpret_cast<uintptr_t>(names);
  std::lock_guard<std::mutex> guard(lock);
  return offset < count * longestZone && offset % longestZone == 0;
}

const char *textOfZone(const char *kept) {
  thread_local char text[longestZone];
  std::lock_guard<std::mutex> guard(lock);
  memcpy(text, kept, longestZone);
  return text;
}

}  // namespace libposix
