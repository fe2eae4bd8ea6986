#include "stdio/scan.h"

#include <cstdlib>
#include <cwchar>
#include <deque>
#include <utility>
#include <vector>

// The formats are the caller's, rewritten after their arguments were checked against them.
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
#pragma GCC diagnostic ignored "-Wformat-security"

namespace libposix {

namespace {

// C asks no compiler to pass more than 127 arguments; a stream and a format come first.
constexpr size_t mostArguments = 125;

enum class Kind { Integer, Float, Pointer, Count, Text, Characters };

// What one conversion stores, and where it goes. libc writes to memory of ours, from where it is copied when all is
// well.
struct Slot {
  Kind kind;
  // Of one element: of the number, or of a character.
  size_t size;
  // Elements: of %c.
  size_t count = 1;
  // `m`: a one-element array gets memory of its own.
  bool allocate = false;
  std::string conversion = {};

  napi_value array = nullptr;
  View target{};
  alignas(std::max_align_t) unsigned char number[sizeof(long double)] = {};
  std::string characters = {};
  char *text = nullptr;

  ~Slot() { free(text); }
  size_t bytes() const { return size * count; }
  void *pointer() {
    if (kind == Kind::Text) return &text;
    if (kind == Kind::Characters) return characters.data();
    return number;
  }
  size_t textBytes() const {
    if (size == 1) return std::strlen(text) + 1;
    return (std::wcslen(reinterpret_cast<const wchar_t *>(text)) + 1) * sizeof(wchar_t);
  }
};

bool digit(char c) { return c >= '0' && c <= '9'; }

// Reads a format, and rewrites it with text and sets allocated by libc, so that no input overflows anything.
class Reader {
 public:
  explicit Reader(const char *format) : at_(format) {
    while (*at_ != '\0') {
      if (*at_ == '%') conversion();
      else rewritten += *at_++;
    }
    for (size_t i = 0; i < order.size(); i++)
      if (order[i] == nullptr) typeError("does not use its argument " + std::to_string(i + 1));
  }

  std::string rewritten;
  std::deque<Slot> slots;
  // By the position of the argument.
  std::vector<Slot *> order;

 private:
  void conversion() {
    begin_ = at_++;
    if (*at_ == '%') {
      at_++;
      rewritten += "%%";
      return;
    }
    size_t position = dollar();
    bool suppress = false;
    std::string flags = "%";
    if (position != 0) flags += std::to_string(position) + "$";
    for (; *at_ != '\0' && std::strchr("*'I", *at_); at_++) {
      suppress |= *at_ == '*';
      flags += *at_;
    }
    std::string width;
    while (digit(*at_)) width += *at_++;
    bool allocate = *at_ == 'm';
    if (allocate) at_++;
    std::string length;
    for (const char *one : {"hh", "h", "ll", "l", "q", "L", "j", "z", "Z", "t"}) {
      if (std::strncmp(at_, one, std::strlen(one)) != 0) continue;
      length = one;
      at_ += length.size();
      break;
    }
    char c = *at_;
    Slot slot = kind(c, length);
    std::string set = c == '[' ? brackets() : std::string(1, *at_++);
    bool isText = slot.kind == Kind::Text;
    if (allocate && !isText && slot.kind != Kind::Characters) unknown();
    if (slot.kind == Kind::Characters && !width.empty()) slot.count = natural(width);
    if (slot.count == 0) unknown();
    rewritten += flags + width + (isText && !suppress ? "m" : "") + length + set;
    if (suppress) {
      if (allocate || position != 0) unknown();
      return;
    }
    slot.allocate = allocate;
    slot.conversion = std::string(begin_, static_cast<size_t>(at_ - begin_));
    place(std::move(slot), position);
  }

  size_t dollar() {
    const char *end = at_;
    while (digit(*end)) end++;
    if (end == at_ || *end != '$') return 0;
    size_t position = natural(std::string(at_, static_cast<size_t>(end - at_)));
    at_ = end + 1;
    if (position == 0) unknown();
    return position;
  }

  static size_t natural(const std::string &digits) {
    size_t value = 0;
    for (char c : digits) value = std::min(value * 10 + static_cast<size_t>(c - '0'), static_cast<size_t>(1) << 31);
    return value;
  }

  std::string brackets() {
    const char *from = at_++;
    if (*at_ == '^') at_++;
    if (*at_ == ']') at_++;
    while (*at_ != '\0' && *at_ != ']') at_++;
    if (*at_ == '\0') unknown();
    return std::string(from, static_cast<size_t>(++at_ - from));
  }

  void place(Slot slot, size_t position) {
    if (!order.empty() && (position != 0) != positional_) typeError("mixes arguments with and without a position");
    positional_ = position != 0;
    if (position == 0) position = order.size() + 1;
    if (position > mostArguments) rangeError("has more than " + std::to_string(mostArguments) + " arguments");
    if (order.size() < position) order.resize(position);
    if (order[position - 1] != nullptr) typeError("stores to its argument " + std::to_string(position) + " twice");
    order[position - 1] = &slots.emplace_back(std::move(slot));
  }

  Slot kind(char c, const std::string &length) const {
    switch (c) {
      case 'd':
      case 'i':
      case 'o':
      case 'u':
      case 'x':
      case 'X': return {Kind::Integer, integerSize(length)};
      case 'n': return {Kind::Count, integerSize(length)};
      case 'e':
      case 'E':
      case 'f':
      case 'F':
      case 'g':
      case 'G':
      case 'a':
      case 'A':
        if (length.empty()) return {Kind::Float, sizeof(float)};
        if (length == "l") return {Kind::Float, sizeof(double)};
        if (length == "L") return {Kind::Float, sizeof(long double)};
        unknown();
      case 'p':
        if (length.empty()) return {Kind::Pointer, sizeof(void *)};
        unknown();
      case 's':
      case '[': return {Kind::Text, characterSize(length)};
      case 'c': return {Kind::Characters, characterSize(length)};
      case 'S':
        if (length.empty()) return {Kind::Text, sizeof(wchar_t)};
        unknown();
      case 'C':
        if (length.empty()) return {Kind::Characters, sizeof(wchar_t)};
        unknown();
      default: unknown();
    }
  }

  static size_t integerSize(const std::string &length) {
    if (length.empty()) return sizeof(int);
    if (length == "hh") return sizeof(signed char);
    if (length == "h") return sizeof(short);
    return sizeof(long long);
  }

  size_t characterSize(const std::string &length) const {
    if (length.empty()) return sizeof(char);
    if (length == "l") return sizeof(wchar_t);
    unknown();
  }

  [[noreturn]] void unknown() const {
    const char *end = *at_ == '\0' ? at_ : at_ + 1;
    typeError("has no conversion '" + std::string(begin_, static_cast<size_t>(end - begin_)) + "' in C");
  }

  const char *at_, *begin_ = nullptr;
  bool positional_ = false;
};

// Whether a view's elements are what the conversion stores; bytes are memory for anything, as `(int *)&buf[i]` is.
bool suits(napi_env env, napi_value value, const Slot &slot) {
  napi_typedarray_type type;
  bool isDataView = false;
  if (napi_get_typedarray_info(env, value, &type, nullptr, nullptr, nullptr, nullptr) != napi_ok)
    return napi_is_dataview(env, value, &isDataView) == napi_ok && isDataView;
  switch (type) {
    case napi_int8_array:
    case napi_uint8_array:
    case napi_uint8_clamped_array: return true;
    case napi_int16_array:
    case napi_uint16_array: return slot.kind != Kind::Float && slot.size == sizeof(int16_t);
    case napi_int32_array:
    case napi_uint32_array: return slot.kind != Kind::Float && slot.size == sizeof(int32_t);
    case napi_float32_array: return slot.kind == Kind::Float && slot.size == sizeof(float);
    case napi_float64_array: return slot.kind == Kind::Float && slot.size == sizeof(double);
    default: return slot.kind != Kind::Float && slot.size == sizeof(int64_t);
  }
}

void aim(napi_env env, napi_value value, Slot &slot) {
  if (slot.allocate) {
    bool isArray = false;
    if (napi_is_array(env, value, &isArray) != napi_ok || !isArray)
      typeError("must be an array of one element, as char ** for 'm'");
    slot.array = value;
    slot.characters.resize(slot.kind == Kind::Characters ? slot.bytes() : 0);
    return;
  }
  slot.target = View::from(env, value);
  if (slot.target.null()) rangeError("must not be null");
  if (!suits(env, value, slot)) typeError("must be an array of what " + slot.conversion + " stores");
  if (slot.kind == Kind::Text) return;
  if (!slot.target.holds(slot.bytes())) slot.target.shorter(slot.bytes());
  // What libc leaves alone stays as it is.
  if (slot.kind == Kind::Characters) slot.characters.assign(slot.target.as<char>(), slot.bytes());
  else std::memcpy(slot.number, slot.target.data(), slot.size);
}

void fits(const Slot &slot) {
  if (slot.text == nullptr || slot.allocate) return;
  if (size_t size = slot.textBytes(); !slot.target.holds(size))
    rangeError("does not hold what " + slot.conversion + " has read: " + std::to_string(size) +
               " bytes in a buffer of " + std::to_string(slot.target.bytes()));
}

// A Buffer in the one-element array.
void give(napi_env env, Slot &slot, bool stored) {
  bool isText = slot.kind == Kind::Text;
  if (isText ? slot.text == nullptr : !stored) return;
  napi_value buffer;
  const char *from = isText ? slot.text : slot.characters.data();
  check(napi_create_buffer_copy(env, isText ? slot.textBytes() : slot.bytes(), from, nullptr, &buffer));
  check(napi_set_element(env, slot.array, 0, buffer));
}

void store(const Slot &slot) {
  if (slot.kind == Kind::Text) {
    if (slot.text != nullptr) std::memcpy(slot.target.data(), slot.text, slot.textBytes());
  } else if (slot.kind == Kind::Characters) {
    std::memcpy(slot.target.data(), slot.characters.data(), slot.bytes());
  } else {
    std::memcpy(slot.target.data(), slot.number, slot.size);
  }
}

// Calls `scan(format, pointers)` for the arguments in `rest`; -1 is its EOF.
template <typename Scan>
int scanInto(const char *format, const Rest &rest, Scan scan) try {
  Reader reader = blame(rest.first - 1, [&] { return Reader(format); });
  if (rest.count != reader.order.size())
    typeError("the format takes " + std::to_string(reader.order.size()) + " arguments, not " +
              std::to_string(rest.count));
  void *pointers[mostArguments] = {};
  for (size_t i = 0; i < reader.order.size(); i++) {
    blameElement(rest, i, [&] { aim(rest.env, rest.at(static_cast<uint32_t>(i)), *reader.order[i]); });
    pointers[i] = reader.order[i]->pointer();
  }
  int result = scan(reader.rewritten.c_str(), pointers);
  int error = errno;
  for (size_t i = 0; i < reader.order.size(); i++) {
    blameElement(rest, i, [&] {
      Slot &slot = *reader.order[i];
      // A signal handler that ran meanwhile may have taken the memory away.
      if (!slot.allocate) slot.target = View::from(rest.env, rest.at(static_cast<uint32_t>(i)));
      if (!slot.allocate && slot.kind != Kind::Text && !slot.target.holds(slot.bytes()))
        slot.target.shorter(slot.bytes());
      fits(slot);
    });
  }
  for (Slot &slot : reader.slots)
    if (!slot.allocate) store(slot);
  // An array's element may be a setter, which could take the others' memory away: last.
  int stored = 0;
  for (Slot &slot : reader.slots) {
    const bool isStored = slot.kind != Kind::Count && stored++ < result;
    if (slot.allocate) give(rest.env, slot, isStored);
  }
  errno = error;
  return result;
} catch (const std::bad_alloc &) {
  errno = ENOMEM;
  return EOF;
}

// Excess arguments are evaluated and otherwise ignored, C says.
template <typename From, typename Call, size_t... I>
int spread(Call call, From from, const char *format, void **pointers, std::index_sequence<I...>) {
  return call(from, format, pointers[I]...);
}

// One character at a time of a stream, as a stream of its own: so libc's scanf takes its input by next(), too.
struct Tap {
  FILE *stream;
  bool closed = false;

  static ssize_t read(void *cookie, char *to, size_t) {
    Tap *tap = static_cast<Tap *>(cookie);
    if (tap->closed) return 0;
    int c = next(tap->stream);
    if (c == EOF) return feof(tap->stream) ? 0 : -1;
    *to = static_cast<char>(c);
    return 1;
  }

  int scan(const char *format, void **pointers) {
    FILE *copy = fopencookie(this, "r", {read, nullptr, nullptr, nullptr});
    if (copy == nullptr) return EOF;
    // Fully buffered, for an unbuffered stream flushes stdout at each read as this one need not.
    char buffer[64];
    setvbuf(copy, buffer, _IOFBF, sizeof(buffer));
    auto call = [](auto... arguments) { return fscanf(arguments...); };
    errno = 0;
    int result = spread(call, copy, format, pointers, std::make_index_sequence<mostArguments>{});
    int error = errno;
    // What scanf has read and put back goes back to where it came from.
    closed = true;
    std::string rest;
    for (int c; (c = getc(copy)) != EOF;) rest += static_cast<char>(c);
    for (; !rest.empty(); rest.pop_back()) ungetc(static_cast<unsigned char>(rest.back()), stream);
    fclose(copy);
    errno = error;
    return result;
  }
};

}  // namespace

Input scanStream(FILE *stream, const char *format, const Rest &rest) {
  int result = scanInto(format, rest, [stream](const char *rewritten, void **pointers) {
    Lock lock(stream);
    return Tap{stream}.scan(rewritten, pointers);
  });
  return inputOf(stream, result);
}

Input scanText(const char *text, const char *format, const Rest &rest) {
  auto call = [](auto... arguments) { return sscanf(arguments...); };
  int result = scanInto(format, rest, [&](const char *rewritten, void **pointers) {
    errno = 0;
    return spread(call, text, rewritten, pointers, std::make_index_sequence<mostArguments>{});
  });
  if (result == EOF && errno == 0) return {.value = 0, .end = true};
  return {static_cast<double>(result), result == EOF ? errno : 0};
}

}  // namespace libposix
