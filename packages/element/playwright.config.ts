import { suite } from "../tooling/playwright.ts";

// Drives the built script files on pages of a strict portal.
export default suite("element", { testDir: "e2e" });
