// The static storage of a program's threads: memory that each of them finds by the same name. It is never given back,
// as libc's locks may live in it and the kernel may be waiting there.
#include "internal/call.h"

#include <cstdlib>
#include <map>
#include <memory>
#include <mutex>
#include <vector>

namespace libposix {

namespace {

struct Block {
  std::string type;
  void *data;
  size_t size;
};

// Never destroyed: threads may still run when the process's destructors do.
struct Blocks {
  std::mutex lock;
  std::map<std::string, size_t> byName;
  std::vector<Block> all;
};
Blocks &blocks = *new Blocks;

// As a cache line is: what two threads use does not share one by accident.
constexpr size_t alignment = 64;

size_t make(const std::string &type, size_t size) {
  const size_t room = (size + alignment - 1) / alignment * alignment;
  void *data = room < size ? nullptr : std::aligned_alloc(alignment, room ? room : alignment);
  if (!data) throw std::bad_alloc();
  std::memset(data, 0, room);
  blocks.all.push_back({type, data, size});
  return blocks.all.size() - 1;
}

napi_value bufferOver(napi_env env, const Block &block) {
  napi_value buffer;
  check(napi_create_external_arraybuffer(env, block.data, block.size, nullptr, nullptr, &buffer));
  return buffer;
}

}  // namespace

}  // namespace libposix

HEADER(internal_shared) {
  // The number of the block of that name, made if there is none; -1 where it is of another type.
  FN_AS(block, [](size_t size, NonNull<const char *> name, NonNull<const char *> type) {
    std::lock_guard<std::mutex> guard(blocks.lock);
    auto [found, fresh] = blocks.byName.try_emplace(name.pointer, 0);
    if (fresh) try {
        found->second = make(type.pointer, size);
      } catch (...) {
        blocks.byName.erase(found);
        throw;
      }
    const Block &block = blocks.all[found->second];
    return block.type == type.pointer && block.size == size ? static_cast<double>(found->second) : -1;
  });
  FN_AS(memory, [](Value number) {
    const In<uint32_t, void> block(number.env, number.value);
    std::lock_guard<std::mutex> guard(blocks.lock);
    if (block.c >= blocks.all.size()) rangeError("names no block");
    return bufferOver(number.env, blocks.all[block.c]);
  });
}
