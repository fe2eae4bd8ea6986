// Reads long options and short ones: the example of getopt_long(3).
import { ch, int, start } from 'libposix'
import {
  getopt_long,
  no_argument,
  optarg,
  optind,
  optional_argument,
  required_argument,
  set_optind,
} from 'libposix/getopt.h'
import { printf } from 'libposix/stdio.h'
import { EXIT_SUCCESS, exit } from 'libposix/stdlib.h'

const long_options = [
  { name: 'add', has_arg: required_argument, flag: null, val: 0 },
  { name: 'append', has_arg: no_argument, flag: null, val: 0 },
  { name: 'delete', has_arg: required_argument, flag: null, val: 0 },
  { name: 'verbose', has_arg: no_argument, flag: null, val: 0 },
  { name: 'create', has_arg: required_argument, flag: null, val: ch('c') },
  { name: 'file', has_arg: optional_argument, flag: null, val: 0 },
]

function main(argc: int, argv: string[]): int {
  const option_index = int()
  let digit_optind = 0

  while (true) {
    const this_option_optind = optind ? optind : 1
    option_index[0] = 0
    const c = getopt_long(argc, argv, 'abc:d:012', long_options, option_index)
    if (c === -1) break
    switch (c) {
      case 0:
        printf('option %s', long_options[option_index[0]].name)
        if (optarg) printf(' with arg %s', optarg)
        printf('\n')
        break
      case ch('0'):
      case ch('1'):
      case ch('2'):
        if (digit_optind !== 0 && digit_optind !== this_option_optind)
          printf('digits occur in two different argv-elements.\n')
        digit_optind = this_option_optind
        printf('option %c\n', c)
        break
      case ch('a'):
      case ch('b'):
        printf('option %c\n', c)
        break
      case ch('c'):
      case ch('d'):
        printf("option %c with value '%s'\n", c, optarg)
        break
      case ch('?'):
        break
      default:
        printf('?? getopt returned character code %#o ??\n', c)
    }
  }
  if (optind < argc) {
    printf('non-option ARGV-elements: ')
    for (; optind < argc; set_optind(optind + 1)) printf('%s ', argv[optind])
    printf('\n')
  }
  exit(EXIT_SUCCESS)
}

start(main)
