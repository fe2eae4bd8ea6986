{
  # For binding.gyp beside this file, which the tarball has, and for the one above it, which a clone has.
  "targets": [
    {
      "target_name": "posix",
      "sources": ["<!@(find $(test -d native && echo native || echo .) -name '*.cc' | sort)"],
      "include_dirs": ["../build/precompiled", ".", "<!(node -p \"try { require('node-addon-api').include_dir } catch { '.' }\")"],
      "defines": ["NAPI_VERSION=9", "_GNU_SOURCE"],
      "cflags_cc!": ["-fno-exceptions", "-fno-rtti", "-std=gnu++17"],
      # libc decorates its prototypes with attributes (warn_unused_result, nonnull) that a template argument cannot carry.
      "cflags_cc": ["-include", "internal/precompiled.h", "-std=gnu++20", "-fexceptions", "-fvisibility=hidden", "-O2", "-fno-plt", "-Wall", "-Wextra", "-Werror", "-Wno-ignored-attributes"]
    },
    {
      "target_name": "launch",
      "type": "executable",
      "product_extension": "",
      "sources": ["../cli/launch.c"],
      "cflags": ["-Wall", "-Wextra", "-Werror"]
    }
  ]
}
