// printf's formats. They are read here only as far as to know what kind of argument each conversion takes; the
// conversion itself is libc's.
#pragma once
#include <deque>
#include <string>
#include <vector>

#include "stdio/values.h"

namespace libposix {

// What a conversion takes as its argument.
enum class Kind { None, Int, Long, Double, LongDouble, Text, WideText, WideCharacter, CharacterCode, Pointer, Count };

constexpr int absent = -1;

// A piece of a format: literal text, or one conversion. Arguments are indices into `...`.
struct Piece {
  const char *begin, *end;
  bool literal;
  Kind kind = Kind::None;
  char conversion = '\0';
  std::string flags = {}, length = {};
  // Digits as they stand; or an argument.
  std::string width = {}, precision = {};
  bool hasPrecision = false;
  int widthArgument = absent, precisionArgument = absent, argument = absent;
};

struct Format {
  std::vector<Piece> pieces;
  uint32_t arguments = 0;
};

// Reads a format; throws at what C leaves undefined.
Format readFormat(const char *format);

// A format with its arguments, all checked and converted: ready for libc.
class Formatted {
 public:
  // `error` is the errno that %m prints; of the result at most `limit` bytes are kept.
  Formatted(const char *format, const Rest &rest, int error, size_t limit);

  // libc's result: how long all of the text is, or -1 with errno set. The text up to a conversion that failed is there.
  int render();
  const std::string &text() const { return text_; }
  // Stores what %n counted.
  void storeCounts() const;
  // All of it to a stream, by one call unless it is very long.
  int print(FILE *stream);

 private:
  struct Argument {
    int width = 0, precision = 0;
    long long integer = 0;
    double real = 0;
    const void *pointer = nullptr;
    std::string text;
    std::wstring wide;
  };
  struct Stored {
    void *at;
    size_t size;
    long long value;
  };

  void convert(const Piece &piece, Argument &argument, const Rest &rest);
  void convertText(const Piece &piece, Argument &argument, napi_env env, napi_value value);
  void convertWide(const Piece &piece, Argument &argument, napi_env env, napi_value value);
  bool put(const Piece &piece, const Argument &argument);
  template <typename... Value>
  bool convertOne(const char *spec, Value... value);
  bool flush();
  bool literal(const char *begin, size_t size);

  Format format_;
  std::deque<Argument> arguments_;
  std::vector<Stored> counts_;
  int error_;
  size_t limit_;
  long long length_ = 0;
  std::string text_;
  FILE *stream_ = nullptr;
};

}  // namespace libposix
