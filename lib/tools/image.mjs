/** What a container image holds: installs, builds, and gathers in image/ the files that the server needs to run. */
import { cpSync, rmSync, symlinkSync } from "node:fs";
import path from "node:path";
import { build, install, root } from "./set-up.mjs";

install();
build();
const tools = ["backup.mjs", "restore.mjs", "set-up.mjs"].map((file) => `lib/tools/${file}`);
const image = path.join(root, "image");
rmSync(image, { recursive: true, force: true });
for (const part of [".next/standalone", "lib/serve", ...tools])
  cpSync(path.join(root, part), path.join(image, part), {
    recursive: true,
    // Links between packages must not lead back to this folder, which the image does not have.
    verbatimSymlinks: true,
    filter: (file) => !file.endsWith(".test.ts"),
  });
// Those tools need a package of the server's.
symlinkSync(".next/standalone/node_modules", path.join(image, "node_modules"));
