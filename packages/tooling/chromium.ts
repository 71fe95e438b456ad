import { existsSync } from "node:fs";

const path = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";

/** How tests start a browser: Debian's Chromium where it is there, otherwise Playwright's own download. */
export const launchOptions = {
  // Where the environment names no language, a browser takes Japanese file names away.
  env: { ...(process.env as Record<string, string>), LC_ALL: "C.UTF-8" },
  ...(existsSync(path) ? { executablePath: path } : {}),
  args: ["--no-sandbox", "--disable-quic", "--disable-background-networking", "--disable-component-update"],
};
