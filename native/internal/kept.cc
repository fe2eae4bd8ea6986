#include "internal/kept.h"

#include <mutex>
#include <set>
#include <string>

namespace libposix {

namespace {

struct Texts {
  std::mutex lock;
  std::set<std::string, std::less<>> all;
};

// Never destroyed: threads may still run when the process's destructors do.
Texts &texts() {
  static auto &texts = *new Texts;
  return texts;
}

}  // namespace

const char *kept(std::string_view text) {
  std::lock_guard<std::mutex> guard(texts().lock);
  auto found = texts().all.find(text);
  if (found == texts().all.end()) found = texts().all.emplace(text).first;
  return found->c_str();
}

}  // namespace libposix
