// A format's arguments, converted for libc; and its conversions, each made by libc's snprintf.
#include <climits>
#include <cmath>
#include <cwchar>

#include "stdio/format.h"
#include "stdio/stream.h"

// The format of each snprintf is a piece of the caller's, whose arguments were checked against it.
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
#pragma GCC diagnostic ignored "-Wformat-security"

namespace libposix {

namespace {

// An `int` or `unsigned int`, which C passes for one another all the time; or what C has as an int, `a == b`.
int integer32(napi_env env, napi_value value) {
  const double number = Number::from(env, value).value;
  if (number != std::trunc(number) ||
      !(number >= std::numeric_limits<int>::min() && number <= std::numeric_limits<unsigned>::max()))
    notAnInteger(env, value, std::numeric_limits<int>::min(), std::numeric_limits<unsigned>::max());
  return static_cast<int>(static_cast<long long>(number));
}

// 64 bits, signed or not: an integer or a bigint. LONG_MAX and ULONG_MAX are 2^63 and 2^64 as numbers.
long long integer64(napi_env env, napi_value value, char conversion) {
  napi_valuetype type;
  check(napi_typeof(env, value, &type));
  if (type == napi_bigint) {
    int64_t integer;
    uint64_t natural;
    bool exact = false;
    check(napi_get_value_bigint_int64(env, value, &integer, &exact));
    if (exact) return integer;
    check(napi_get_value_bigint_uint64(env, value, &natural, &exact));
    if (exact) return static_cast<long long>(natural);
    typeError("must be an integer of 64 bits");
  }
  double number;
  if (napi_get_value_double(env, value, &number) != napi_ok || !(number >= -0x1p63 && number <= 0x1p64) ||
      number != std::trunc(number))
    typeError("must be an integer of 64 bits: a number or a bigint");
  if (number == 0x1p64) return -1;
  if (number == 0x1p63 && (conversion == 'd' || conversion == 'i')) return LLONG_MAX;
  return number < 0x1p63 ? static_cast<long long>(number)
                         : static_cast<long long>(static_cast<unsigned long long>(number));
}

double real(napi_env env, napi_value value) { return In<double, void>(env, value).c; }

size_t sizeOfCount(const std::string &length) {
  if (length.empty()) return sizeof(int);
  if (length == "hh") return sizeof(signed char);
  if (length == "h") return sizeof(short);
  return sizeof(long long);
}

// What `.digits`, `.` or `.*` says; -1: nothing. Digits past INT_MAX are libc's to refuse, and no text is that long.
int precisionOf(const Piece &piece, int argument) {
  if (!piece.hasPrecision) return -1;
  if (piece.precisionArgument != absent) return argument < 0 ? -1 : argument;
  long value = 0;
  for (char c : piece.precision) value = std::min(value * 10 + (c - '0'), static_cast<long>(INT_MAX));
  return static_cast<int>(value);
}

// One conversion longer than this goes to its stream without a copy in memory.
constexpr size_t longText = 1 << 20;

// A string as wchar_t, one for each character.
std::wstring widen(napi_env env, napi_value value) {
  size_t length = 0;
  check(napi_get_value_string_utf16(env, value, nullptr, 0, &length));
  std::u16string units(length, u'\0');
  check(napi_get_value_string_utf16(env, value, units.data(), length + 1, &length));
  std::wstring text;
  for (size_t i = 0; i < length; i++) {
    auto unit = static_cast<char32_t>(units[i]);
    bool pair = unit >= 0xd800 && unit < 0xdc00 && i + 1 < length && units[i + 1] >= 0xdc00 && units[i + 1] < 0xe000;
    if (pair) unit = 0x10000 + ((unit - 0xd800) << 10) + (units[++i] - 0xdc00);
    text += static_cast<wchar_t>(unit);
  }
  return text;
}

}  // namespace

Formatted::Formatted(const char *format, const Rest &rest, int error, size_t limit)
    : format_(blame(rest.first - 1, [&] { return readFormat(format); })), error_(error), limit_(limit) {
  if (rest.count != format_.arguments)
    typeError("the format takes " + std::to_string(format_.arguments) + " arguments, not " +
              std::to_string(rest.count));
  for (const Piece &piece : format_.pieces) {
    if (!piece.literal) convert(piece, arguments_.emplace_back(), rest);
  }
}

void Formatted::convert(const Piece &piece, Argument &argument, const Rest &rest) {
  auto take = [&](int index, auto body) {
    Scope scope(rest.env);
    blameElement(rest, static_cast<size_t>(index), [&] { body(rest.at(static_cast<uint32_t>(index))); });
  };
  napi_env env = rest.env;
  if (piece.widthArgument != absent)
    take(piece.widthArgument, [&](napi_value v) { argument.width = integer32(env, v); });
  if (piece.precisionArgument != absent)
    take(piece.precisionArgument, [&](napi_value v) { argument.precision = integer32(env, v); });
  if (piece.kind == Kind::None) return;
  take(piece.argument, [&](napi_value value) {
    switch (piece.kind) {
      case Kind::None: break;
      case Kind::Int:
      case Kind::WideCharacter: argument.integer = integer32(env, value); break;
      case Kind::CharacterCode:
        argument.integer = isString(env, value) ? character(env, value) : integer32(env, value);
        break;
      case Kind::Long: argument.integer = integer64(env, value, piece.conversion); break;
      case Kind::Double:
      case Kind::LongDouble: argument.real = real(env, value); break;
      case Kind::Text: convertText(piece, argument, env, value); break;
      case Kind::WideText: convertWide(piece, argument, env, value); break;
      case Kind::Pointer: argument.pointer = View::from(env, value).data(); break;
      case Kind::Count: {
        View view = View::from(env, value);
        if (view.null()) rangeError("must not be null");
        size_t size = sizeOfCount(piece.length);
        if (!view.holds(size)) view.shorter(size);
        argument.pointer = view.data();
        break;
      }
    }
  });
}

// Text becomes a pointer and the number of its bytes that count, so that libc reads no byte past them whatever happens
// to the memory.
void Formatted::convertText(const Piece &piece, Argument &argument, napi_env env, napi_value value) {
  int precision = precisionOf(piece, argument.precision);
  size_t most = precision < 0 ? SIZE_MAX : static_cast<size_t>(precision);
  size_t size;
  if (isString(env, value)) {
    argument.text = string(env, value);
    if (argument.text.find('\0') != std::string::npos) typeError("must not have a NUL inside");
    argument.pointer = argument.text.data();
    size = std::min(argument.text.size(), most);
  } else {
    View view = View::from(env, value);
    argument.pointer = view.data();
    argument.precision = precision;
    // NULL: libc says "(null)" where the precision leaves room for it.
    if (view.null()) return;
    size = strnlen(view.as<char>(), std::min(view.bytes(), most));
    if (size == view.bytes() && size < most) rangeError("holds no NUL: the string has no end");
  }
  argument.precision = static_cast<int>(std::min(size, static_cast<size_t>(INT_MAX)));
}

void Formatted::convertWide(const Piece &piece, Argument &argument, napi_env env, napi_value value) {
  int precision = precisionOf(piece, argument.precision);
  argument.precision = precision;
  if (isString(env, value)) {
    argument.wide = widen(env, value);
    if (argument.wide.find(L'\0') != std::wstring::npos) typeError("must not have a NUL inside");
  } else {
    View view = View::from(env, value);
    if (view.null()) return;
    const wchar_t *text = view.holding<wchar_t>(0);
    // A wide character makes at least one byte, and the precision counts those.
    size_t most = precision < 0 ? SIZE_MAX : static_cast<size_t>(precision), size = view.bytes() / sizeof(wchar_t);
    argument.wide.assign(text, wcsnlen(text, std::min(size, most)));
    if (argument.wide.size() == size && size < most) rangeError("holds no NUL: the string has no end");
  }
  argument.pointer = argument.wide.c_str();
}

int Formatted::render() {
  auto argument = arguments_.begin();
  for (const Piece &piece : format_.pieces) {
    bool done =
        piece.literal ? literal(piece.begin, static_cast<size_t>(piece.end - piece.begin)) : put(piece, *argument++);
    if (!done) return -1;
  }
  return static_cast<int>(length_);
}

bool Formatted::literal(const char *begin, size_t size) {
  length_ += static_cast<long long>(size);
  if (length_ > INT_MAX) {
    errno = EOVERFLOW;
    return false;
  }
  text_.append(begin, std::min(size, limit_ - text_.size()));
  return true;
}

bool Formatted::put(const Piece &piece, const Argument &argument) {
  if (piece.kind == Kind::Count) {
    counts_.push_back({const_cast<void *>(argument.pointer), sizeOfCount(piece.length), length_});
    return true;
  }
  // libc's own format for this one conversion, with neither positions nor the caller's precision for text.
  bool isText = piece.kind == Kind::Text || piece.kind == Kind::WideText;
  std::string spec = "%" + piece.flags;
  spec += piece.widthArgument != absent ? "*" : piece.width;
  bool star = isText || piece.precisionArgument != absent;
  if (star) spec += ".*";
  else if (piece.hasPrecision) spec += "." + piece.precision;
  spec += piece.length;
  spec += piece.conversion;
  auto with = [&](auto... value) {
    bool wide = piece.widthArgument != absent;
    if (wide && star) return convertOne(spec.c_str(), argument.width, argument.precision, value...);
    if (wide) return convertOne(spec.c_str(), argument.width, value...);
    if (star) return convertOne(spec.c_str(), argument.precision, value...);
    return convertOne(spec.c_str(), value...);
  };
  switch (piece.kind) {
    case Kind::None: return with();
    case Kind::Int:
    case Kind::CharacterCode: return with(static_cast<int>(argument.integer));
    case Kind::WideCharacter: return with(static_cast<wint_t>(argument.integer));
    case Kind::Long: return with(argument.integer);
    case Kind::Double: return with(argument.real);
    case Kind::LongDouble: return with(static_cast<long double>(argument.real));
    default: return with(argument.pointer);
  }
}

template <typename... Value>
bool Formatted::convertOne(const char *spec, Value... value) {
  char small[256];
  errno = error_;
  int size = snprintf(small, sizeof(small), spec, value...);
  if (size < 0) return false;
  length_ += size;
  if (length_ > INT_MAX) {
    errno = EOVERFLOW;
    return false;
  }
  size_t keep = std::min(static_cast<size_t>(size), limit_ - text_.size());
  if (keep < sizeof(small)) {
    text_.append(small, keep);
    return true;
  }
  if (stream_ != nullptr && keep > longText) {
    if (!flush()) return false;
    errno = error_;
    return fprintf(stream_, spec, value...) == size;
  }
  size_t at = text_.size();
  // snprintf ends what it writes with a NUL, for which a std::string has room after its end.
  text_.resize(at + keep);
  errno = error_;
  return snprintf(text_.data() + at, keep + 1, spec, value...) == size;
}

bool Formatted::flush() {
  bool done = fwrite(text_.data(), 1, text_.size(), stream_) == text_.size();
  text_.clear();
  return done;
}

int Formatted::print(FILE *stream) {
  Lock lock(stream);
  stream_ = stream;
  // libc says what printing nothing to a stream that cannot be written does.
  if (format_.pieces.empty()) return fprintf(stream, "%s", "");
  int length = render();
  int error = errno;
  if (!flush()) return -1;
  storeCounts();
  errno = error;
  return length;
}

void Formatted::storeCounts() const {
  for (const Stored &count : counts_) std::memcpy(count.at, &count.value, count.size);
}

}  // namespace libposix
