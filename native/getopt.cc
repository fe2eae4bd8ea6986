// getopt and its kin: lib/internal/options.ts.
#include "internal/strings.h"

#include <algorithm>
#include <limits>
#include <mutex>
#include <unordered_set>

#include <getopt.h>
#include <unistd.h>

namespace libposix {

namespace {

// What goes in and out beside the arguments, before one index for each element of argv.
enum State { Index, Errors, Unknown, LongIndex, Result, Found, Order };

std::mutex lock;

// libc keeps a pointer into the element that it reads a cluster of options from, so what it has seen stays where it is,
// each text once.
auto &seen = *new std::unordered_set<std::string>;
pid_t reader = 0;

// libc forgets the element that it was in, and learns from the first character of optstring what becomes of operands.
void forget(const char *optstring) {
  char name[] = "";
  char *none[] = {name, nullptr};
  const int index = optind;
  optind = 0;
  getopt(1, none, optstring);
  optind = index;
}

char *keep(const char *text) { return const_cast<char *>(seen.emplace(text).first->c_str()); }

// Whoever calls goes on where it was; another thread begins.
void begin(size_t arguments, const char *optstring) {
  constexpr size_t many = 4096;
  const pid_t caller = gettid();
  const bool full = seen.size() > many + arguments;
  if (full || reader != caller) forget(optstring);
  if (full) seen.clear();
  reader = caller;
}

// For each place in `after` where its element was in `before`.
void writeOrder(const std::vector<char *> &before, const std::vector<char *> &after, int *order, size_t count) {
  std::vector<bool> taken(count);
  for (size_t i = 0; i < count; i++) {
    size_t from = after[i] == before[i] && !taken[i] ? i : 0;
    while (taken[from] || before[from] != after[i]) from++;
    taken[from] = true;
    order[i] = static_cast<int>(from);
  }
}

// libc's optopt is what the last call that had something to say left there, which may be an id of other longopts: those
// of each call are past those of the calls before, as long as there are ints.
int shift = 0;

void shiftIds(size_t count) {
  constexpr int most = std::numeric_limits<int>::max() / 2;
  shift = static_cast<int>(count) > most - shift ? 0 : shift + static_cast<int>(count);
}

std::vector<option> longOptions(Strings names, View hasArg, View ids, int *found) {
  std::vector<option> options;
  for (size_t i = 0; names.list && names.list[i]; i++)
    options.push_back({names.list[i], hasArg.holding<int>(i + 1)[i], found, shift + ids.holding<int>(i + 1)[i]});
  options.push_back({});
  return options;
}

}  // namespace

}  // namespace libposix

HEADER(getopt) {
  FN_AS(getopt, [](int argc, NonNull<Strings> argv, NonNull<const char *> optstring, Strings longopts, View hasArg,
                   View ids, int only, Value state) {
    std::vector<char *> list;
    std::lock_guard guard(lock);
    for (char *const *each = argv.pointer.list; *each; each++) list.push_back(*each);
    if (argc > static_cast<int>(list.size())) throw Fault{Fault::Range, "is more than argv has", 1};
    const size_t count = std::max(argc, 0);
    int *out = View::from(state.env, state.value).holding<int>(Order + count);
    if (argc > 0 && (out[Index] < 0 || out[Index] > static_cast<int>(count)))
      throw Fault{Fault::Range, "ends before optind", 2};
    begin(list.size(), optstring);
    for (char *&each : list) each = keep(each);
    // An option that a program's own optind puts past the last element has no argument.
    list.resize(list.size() + 3);
    const std::vector<char *> before = list;
    optind = out[Index];
    opterr = out[Errors];
    optopt = out[Unknown];
    const std::vector<option> options = longOptions(longopts, hasArg, ids, &out[Found]);
    out[Result] = !longopts.list ? getopt(argc, list.data(), optstring)
                  : only         ? getopt_long_only(argc, list.data(), optstring, options.data(), &out[LongIndex])
                                 : getopt_long(argc, list.data(), optstring, options.data(), &out[LongIndex]);
    out[Index] = optind;
    const auto known = [&](const option &each) { return each.name && each.val == optopt; };
    if (optopt <= std::numeric_limits<unsigned char>::max()) out[Unknown] = optopt;
    else if (std::any_of(options.begin(), options.end(), known)) out[Unknown] = optopt - shift;
    if (out[Found]) out[Found] -= shift;
    shiftIds(options.size());
    writeOrder(before, list, out + Order, count);
    return text(state.env, optarg);
  });

  INT(no_argument);
  INT(required_argument);
  INT(optional_argument);
  STRUCT(option) {
    FIELD(name);
    FIELD(has_arg);
    FIELD(flag);
    FIELD(val);
  }
}
