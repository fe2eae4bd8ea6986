{
  "targets": [
    {
      "target_name": "posix",
      "sources": ["<!@(find native -name '*.cc' | sort)"],
      "include_dirs": ["native", "<!(node -p \"try { require('node-addon-api').include_dir } catch { 'native' }\")"],
      "defines": ["NAPI_VERSION=9", "_GNU_SOURCE"],
      "cflags_cc!": ["-fno-exceptions", "-fno-rtti", "-std=gnu++17"],
      "cflags_cc": ["-std=gnu++20", "-fexceptions", "-fvisibility=hidden", "-O2", "-fno-plt", "-Wall", "-Wextra", "-Werror"]
    },
    {
      "target_name": "launch",
      "type": "executable",
      "product_extension": "",
      "sources": ["cli/launch.c"],
      "cflags": ["-Wall", "-Wextra", "-Werror"]
    }
  ]
}
