{
  # The tarball has this one alone: npm, pnpm and yarn run node-gyp, unasked, where they find a file of this name in a package's own folder.
  "includes": ["addon.gypi"],
  "target_defaults": { "product_dir": "<(module_root_dir)/../build/<(CONFIGURATION_NAME)" }
}
