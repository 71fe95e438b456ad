import { launchOptions } from "../packages/tooling/chromium.ts";
import { server, suite } from "../packages/tooling/playwright.ts";

// Compares the main stories of the built Storybook with reference pictures.
export default suite("looks", {
  testDir: "visual",
  snapshotPathTemplate: "{testDir}/snapshots/{arg}{ext}",
  use: {
    baseURL: "http://127.0.0.1:4175",
    colorScheme: "light",
    contextOptions: { reducedMotion: "reduce" },
    launchOptions: {
      ...launchOptions,
      // The same text widths and colours on every machine.
      args: [...launchOptions.args, "--font-render-hinting=none", "--disable-lcd-text", "--force-color-profile=srgb"],
    },
  },
  webServer: server("pnpm exec vite preview --outDir dist --host 127.0.0.1 --port 4175 --strictPort", 4175),
});
