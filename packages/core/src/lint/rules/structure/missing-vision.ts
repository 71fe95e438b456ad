import type { Rule } from "../../types.ts";

/**
 * Without a vision, nobody knows what the outcomes lead to. Source: 「令和5年度在宅医療・介護連携推進支援事業に係る調査等 事業実施内容報告書」 (2024-03),
 * 静岡県伊豆市: results didn't show because there was no clear vision.
 */
export const missingVision: Rule = {
  id: "missing-vision",
  family: "structure",
  severity: "error",
  preset: "recommended",
  title: { ja: "書かれていない{vision}", en: "Missing {vision}" },
  message: {
    ja: "{vision}が書かれていません。{people}がどのように暮らせることを目指すのかを、関係者で話し合って書いてください。",
    en: "The {vision} hasn’t been written. Agree with everyone concerned on what life should be like for {people}, and write it down.",
  },
  check: ({ outline }) =>
    outline.rows
      .slice(0, 1)
      .filter(({ node }) => node.text.trim() === "" && node.pending === undefined)
      .map(({ node }) => ({ node: node.id, field: "text", params: {} })),
};
