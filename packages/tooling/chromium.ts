import { existsSync } from "node:fs";

const path = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";

/** How tests start the browser: Debian's Chromium if installed, otherwise Playwright's own download. */
export const launchOptions = {
  // Without a locale, Chromium drops Japanese characters from file names.
  env: { ...(process.env as Record<string, string>), LC_ALL: "C.UTF-8" },
  ...(existsSync(path) ? { executablePath: path } : {}),
  args: ["--no-sandbox", "--disable-quic", "--disable-background-networking", "--disable-component-update"],
};
