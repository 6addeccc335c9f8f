/** What a container image holds: installs, builds, and gathers in image/ the files that the server needs to run. */
import { cpSync, rmSync } from "node:fs";
import path from "node:path";
import { build, install, root } from "./set-up.mjs";

install();
build();
const image = path.join(root, "image");
rmSync(image, { recursive: true, force: true });
for (const part of [".next/standalone", "lib/serve"])
  cpSync(path.join(root, part), path.join(image, part), {
    recursive: true,
    // Links between packages must not lead back to this folder, which the image does not have.
    verbatimSymlinks: true,
    filter: (file) => !file.endsWith(".test.ts"),
  });
