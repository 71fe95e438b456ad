import { expect, it } from "vitest";
import { withoutStop } from "./without-stop.ts";

it.each([
  ["支援を受けられる。", "支援を受けられる"],
  ["支援を受けられる｡ 。\n", "支援を受けられる"],
  ["支援。医療。", "支援。医療"],
  ["支援、", "支援、"],
  ["。", ""],
  ["", ""],
])("%j without its stop is %j", (text, rest) => expect(withoutStop(text)).toBe(rest));
