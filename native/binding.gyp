{
  # Not in the package's folder: npm, pnpm and yarn run node-gyp, unasked, where they find a file of this name.
  "target_defaults": { "product_dir": "<(module_root_dir)/../build/<(CONFIGURATION_NAME)" },
  "targets": [
    {
      "target_name": "posix",
      "sources": ["<!@(find . -name '*.cc' | sort)"],
      "include_dirs": [".", "<!(node -p \"try { require('node-addon-api').include_dir } catch { '.' }\")"],
      "defines": ["NAPI_VERSION=9", "_GNU_SOURCE"],
      "cflags_cc!": ["-fno-exceptions", "-fno-rtti", "-std=gnu++17"],
      "cflags_cc": ["-std=gnu++20", "-fexceptions", "-fvisibility=hidden", "-O2", "-fno-plt", "-Wall", "-Wextra", "-Werror"]
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
