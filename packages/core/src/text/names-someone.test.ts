import { expect, it } from "vitest";
import { namesSomeone } from "./names-someone.ts";

it.each([
  "※医師会に要相談",
  "（在宅歯科医師会に要相談）",
  "要相談・薬剤師会",
  "受入病床の確保について県医師会に要相談",
  "県医師会と、受入病床の確保について協議中",
  "医師会へ、受入病床の確保について確認する",
  "医師会に受入病床の確保について要相談",
  "ＪＭＡ",
  "To be agreed with the medical association",
])("%s names someone", (words) => expect(namesSomeone(words)).toBe(true));

it.each([
  "",
  "※　今後、別途協議が必要。",
  "要調整、検討を予定",
  "相談先は未定",
  "相談の相手が未定",
  "調整中と検討中",
  "在宅での口腔管理の分担について要相談",
])("%s names no one", (words) => expect(namesSomeone(words)).toBe(false));
