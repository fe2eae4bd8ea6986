#include "stdio/format.h"

#include <cctype>

#include "internal/newer.h"

namespace libposix {

namespace {

constexpr const char *lengths[] = {"hh", "h", "ll", "l", "q", "L", "j", "z", "Z", "t"};

bool digit(char c) { return c >= '0' && c <= '9'; }

class Reader {
 public:
  explicit Reader(const char *format) : at_(format) {}

  Format read() {
    while (*at_ != '\0') {
      if (*at_ != '%') text();
      else if (at_[1] == '%') percent();
      else conversion();
    }
    if (positional_) gaps();
    return std::move(format_);
  }

 private:
  void text() {
    const char *begin = at_;
    while (*at_ != '\0' && *at_ != '%') at_++;
    format_.pieces.push_back({.begin = begin, .end = at_, .literal = true});
  }

  void percent() {
    format_.pieces.push_back({.begin = at_, .end = at_ + 1, .literal = true});
    at_ += 2;
  }

  void conversion() {
    begin_ = at_++;
    Piece piece{.begin = begin_, .end = nullptr, .literal = false};
    int position = dollar();
    while (*at_ != '\0' && std::strchr("-+ #0'I", *at_)) piece.flags += *at_++;
    piece.widthArgument = number(piece.width);
    if (*at_ == '.') {
      at_++;
      piece.hasPrecision = true;
      piece.precisionArgument = number(piece.precision);
    }
    for (const char *length : lengths) {
      if (std::strncmp(at_, length, std::strlen(length)) != 0) continue;
      piece.length = length;
      at_ += piece.length.size();
      break;
    }
    piece.conversion = *at_;
    piece.kind = kind(piece);
    piece.end = ++at_;
    if (piece.kind != Kind::None) piece.argument = take(position);
    else if (position != absent) unknown();
    format_.pieces.push_back(std::move(piece));
  }

  // `digits$`, or nothing.
  int dollar() {
    const char *end = at_;
    while (digit(*end)) end++;
    if (end == at_ || *end != '$') return absent;
    // No call has as many arguments as would overflow.
    long position = 0;
    for (; at_ < end; at_++) position = std::min(position * 10 + (*at_ - '0'), 1'000'000L);
    at_++;
    if (position == 0) unknown();
    return static_cast<int>(position - 1);
  }

  // Digits, a `*` or nothing.
  int number(std::string &digits) {
    if (*at_ == '*') {
      at_++;
      return take(dollar());
    }
    while (digit(*at_)) digits += *at_++;
    return absent;
  }

  // The next argument, or the one at a position: a format has one or the other.
  int take(int position) {
    bool isPositional = position != absent;
    if (taken_ && isPositional != positional_) typeError("mixes arguments with and without a position");
    taken_ = true;
    positional_ = isPositional;
    if (!isPositional) return static_cast<int>(format_.arguments++);
    format_.arguments = std::max(format_.arguments, static_cast<uint32_t>(position) + 1);
    used_.push_back(position);
    return position;
  }

  void gaps() const {
    std::vector<bool> used(format_.arguments);
    for (int position : used_) used[static_cast<size_t>(position)] = true;
    for (size_t i = 0; i < used.size(); i++)
      if (!used[i]) typeError("does not use its argument " + std::to_string(i + 1));
  }

  Kind kind(const Piece &piece) const {
    const std::string &length = piece.length;
    auto only = [&](std::initializer_list<const char *> allowed) {
      for (const char *one : allowed)
        if (length == one) return;
      unknown();
    };
    switch (piece.conversion) {
      case 'b':
      case 'B':
        if (!isGlibcSince(35)) unknown();
        [[fallthrough]];
      case 'd':
      case 'i':
      case 'o':
      case 'u':
      case 'x':
      case 'X': return length.empty() || length == "h" || length == "hh" ? Kind::Int : Kind::Long;
      case 'e':
      case 'E':
      case 'f':
      case 'F':
      case 'g':
      case 'G':
      case 'a':
      case 'A': only({"", "l", "L"}); return length == "L" ? Kind::LongDouble : Kind::Double;
      case 'c': only({"", "l"}); return length == "l" ? Kind::WideCharacter : Kind::CharacterCode;
      case 's': only({"", "l"}); return length == "l" ? Kind::WideText : Kind::Text;
      case 'C': only({""}); return Kind::WideCharacter;
      case 'S': only({""}); return Kind::WideText;
      case 'p': only({""}); return Kind::Pointer;
      case 'n': only({"", "hh", "h", "l", "ll", "q", "j", "z", "Z", "t"}); return Kind::Count;
      case 'm':
      case '%': only({""}); return Kind::None;
      default: unknown();
    }
  }

  [[noreturn]] void unknown() const {
    const char *end = *at_ == '\0' ? at_ : at_ + 1;
    typeError("has no conversion '" + std::string(begin_, static_cast<size_t>(end - begin_)) + "' in C");
  }

  const char *at_, *begin_ = nullptr;
  bool taken_ = false, positional_ = false;
  std::vector<int> used_;
  Format format_;
};

}  // namespace

Format readFormat(const char *format) { return Reader(format).read(); }

}  // namespace libposix
