#include "stdio/memory.h"

#include <cstdlib>
#include <mutex>
#include <limits>
#include <stdexcept>
#include <unordered_map>
#include <vector>

#include "internal/guard.h"

namespace libposix {

std::atomic<int> memoryStreams = 0;

namespace {

// Whose address is this thread.
thread_local char here;

int moved(size_t from, off64_t &offset, int whence, size_t most, size_t &position) {
  off64_t to;
  const bool is = whence == SEEK_SET || whence == SEEK_CUR || whence == SEEK_END;
  if (!is || __builtin_add_overflow(static_cast<off64_t>(from), offset, &to) || to < 0 ||
      static_cast<size_t>(to) > most)
    return errno = EINVAL, -1;
  position = static_cast<size_t>(to);
  offset = to;
  return 0;
}

struct Free {
  void operator()(char *memory) const { std::free(memory); }
};
using Zeroed = std::unique_ptr<char, Free>;

// fmemopen's stream: libc's buffer before, JavaScript's memory behind. glibc's own would keep a pointer to that memory,
// which JavaScript may free, move or shrink; this one asks the view each time, and only in the view's own thread. What
// another thread's fflush(NULL) writes waits until its own thread looks at the stream.
struct Over {
  napi_env env = nullptr;
  napi_ref view = nullptr;
  Zeroed own;  // instead of a view
  const char *thread = nullptr;
  std::atomic<bool> gone = false;  // with its environment
  size_t size = 0, position = 0, end = 0;
  bool appends = false;
  struct Piece {
    size_t at;
    std::string bytes;
  };
  std::vector<Piece> late;

  bool mine() const { return thread == &here && !gone; }

  // Null where the memory is no more what it was.
  char *memory() const try {
    if (own) return own.get();
    if (!mine()) return nullptr;
    Scope scope(env);
    napi_value value;
    View now;
    if (napi_get_reference_value(env, view, &value) != napi_ok || !now.take(env, value) || !now.holds(size))
      return nullptr;
    return now.as<char>();
  } catch (const Fault &) {
    return nullptr;
  }

  bool put(size_t at, std::string_view bytes) {
    if (!own && gone) return true;
    if (!own && !mine()) return late.push_back({at, std::string(bytes)}), true;
    char *to = memory();
    if (to) std::memcpy(to + at, bytes.data(), bytes.size());
    return to != nullptr;
  }

  bool settle() {
    char *to = memory();
    if (to)
      for (const Piece &piece : late) std::memcpy(to + piece.at, piece.bytes.data(), piece.bytes.size());
    late.clear();
    return to != nullptr;
  }

  // Text is ended by a NUL where there is room for one; a stream that does not append makes room for it.
  size_t write(std::string_view text) {
    const size_t at = appends ? end : position;
    const bool ends = text.empty() || text.back() != '\0';
    if (text.size() > size - std::min(at, size)) {
      if (position + ends >= size) return errno = ENOSPC, 0;
      text = text.substr(0, size - at);
      errno = ENOSPC;
    }
    if (!put(at, text)) return errno = EFAULT, 0;
    position = at + text.size();
    if (position > end) {
      end = position;
      if (ends && (end < size || !appends)) put(std::min(end, size - 1), std::string_view("", 1));
    }
    return text.size();
  }

  ssize_t read(char *to, size_t most) {
    const size_t n = std::min(most, end - std::min(position, end));
    if (n == 0) return 0;
    const char *from = memory();
    if (!from) return errno = EFAULT, -1;
    std::memcpy(to, from + position, n);
    position += n;
    return static_cast<ssize_t>(n);
  }

  int seek(off64_t &offset, int whence) {
    const size_t from = whence == SEEK_CUR ? position : whence == SEEK_END ? end : 0;
    return moved(from, offset, whence, size, position);
  }
};

// open_memstream's stream. glibc's own lets one read, and crashes where ungetc and setvbuf meet that.
struct Growing {
  std::string text;
  size_t position = 0;

  size_t write(std::string_view more) {
    if (text.size() < position + more.size()) text.resize(position + more.size());
    more.copy(text.data() + position, more.size());
    position += more.size();
    return more.size();
  }

  int seek(off64_t &offset, int whence) {
    const size_t from = whence == SEEK_CUR ? position : whence == SEEK_END ? text.size() : 0;
    return moved(from, offset, whence, std::numeric_limits<ssize_t>::max(), position);
  }
};

struct Streams {
  std::mutex lock;
  std::unordered_map<FILE *, std::unique_ptr<Over>> over;
  std::unordered_map<FILE *, std::unique_ptr<Growing>> growing;
};
// Never destroyed: libc flushes its streams after the destructors.
auto &streams = *new Streams;

template <typename T>
T *find(std::unordered_map<FILE *, std::unique_ptr<T>> &in, FILE *stream) {
  std::lock_guard<std::mutex> guard(streams.lock);
  auto found = in.find(stream);
  return found == in.end() ? nullptr : found->second.get();
}

void environmentEnds(void *over) { static_cast<Over *>(over)->gone = true; }

// libc, which is built without exceptions, calls these.
template <typename T>
constexpr cookie_io_functions_t functions = {
    .read =
        [](void *stream, char *to, size_t most) {
          if constexpr (requires(T over) { over.read(to, most); }) return static_cast<T *>(stream)->read(to, most);
          else return ssize_t{0};
        },
    .write = [](void *stream, const char *from, size_t size) -> ssize_t {
      try {
        return static_cast<ssize_t>(static_cast<T *>(stream)->write({from, size}));
      } catch (const std::bad_alloc &) {
      } catch (const std::length_error &) {}
      errno = ENOMEM;
      return 0;
    },
    .seek = [](void *stream, off64_t *to, int whence) { return static_cast<T *>(stream)->seek(*to, whence); },
    .close = nullptr,
};

}  // namespace

FILE *openMemory(const Lasting &memory, size_t size, const char *mode) {
  auto over = std::make_unique<Over>();
  over->env = memory.env;
  over->thread = &here;
  over->size = size;
  over->appends = mode[0] == 'a';
  napi_value value = memory.value;
  bool isArray = false;
  // An array of structs: a stream is used where a property cannot be read, an exception being under way.
  if (napi_is_array(memory.env, value, &isArray) == napi_ok && isArray)
    check(napi_get_named_property(memory.env, value, "bytes", &value));
  if (memory.null && !(over->own = Zeroed(static_cast<char *>(std::calloc(std::max<size_t>(size, 1), 1)))))
    return nullptr;
  FILE *stream = fopencookie(over.get(), mode, functions<Over>);
  if (!stream) return nullptr;
  if (!memory.null) check(napi_create_reference(memory.env, value, 1, &over->view));
  char *bytes = over->memory();
  if (mode[0] == 'w' && mode[1] == '+' && size > 0) bytes[0] = '\0';
  over->end = mode[0] == 'r' ? size : over->appends ? strnlen(bytes, size) : 0;
  if (over->appends) over->position = over->end;
  check(napi_add_env_cleanup_hook(memory.env, guarded<environmentEnds>, over.get()));
  std::lock_guard<std::mutex> guard(streams.lock);
  streams.over.emplace(stream, std::move(over));
  memoryStreams++;
  return stream;
}

FILE *openGrowing() {
  auto growing = std::make_unique<Growing>();
  FILE *stream = fopencookie(growing.get(), "w", functions<Growing>);
  if (!stream) return nullptr;
  std::lock_guard<std::mutex> guard(streams.lock);
  streams.growing.emplace(stream, std::move(growing));
  memoryStreams++;
  return stream;
}

Grown grown(FILE *stream, bool closing) try {
  const Growing *growing = find(streams.growing, stream);
  if (!growing) return {};
  Lock lock(stream);
  if (hasPushedBack(stream)) dropPushedBack(stream);
  if (fflush_unlocked(stream) != 0) return {};
  const size_t size = growing->position, held = closing ? size : std::max(size, growing->text.size());
  std::string bytes = growing->text.substr(0, held);
  bytes.resize(held + 1);
  return {std::move(bytes), size};
} catch (const std::bad_alloc &) {
  return {};
} catch (const std::length_error &) {
  return {};
}

bool settle(FILE *stream) {
  Over *over = find(streams.over, stream);
  if (!over) return true;
  Lock lock(stream);
  return over->settle();
}

bool overMemory(FILE *stream) { return find(streams.over, stream) || find(streams.growing, stream); }

struct Ended::Owned {
  std::unique_ptr<Over> over;
  std::unique_ptr<Growing> growing;
};

Ended::Ended(FILE *stream) {
  if (memoryStreams.load(std::memory_order_relaxed) == 0) return;
  std::lock_guard<std::mutex> guard(streams.lock);
  auto over = streams.over.extract(stream);
  auto growing = streams.growing.extract(stream);
  if (!over && !growing) return;
  memoryStreams--;
  owned_ = new Owned{over ? std::move(over.mapped()) : nullptr, growing ? std::move(growing.mapped()) : nullptr};
}

Ended::~Ended() {
  if (!owned_) return;
  if (Over *over = owned_->over.get(); over && over->mine()) {
    napi_remove_env_cleanup_hook(over->env, guarded<environmentEnds>, over);
    if (over->view) napi_delete_reference(over->env, over->view);
  }
  delete owned_;
}

}  // namespace libposix
