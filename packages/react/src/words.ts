import type { Words } from "@logic-model/core";
import { COMMANDS } from "./command/commands.ts";
import { coverageEn, coverageJa } from "./messages/coverage.ts";
import { editorEn, editorJa } from "./messages/editor.ts";
import { summaryEn, summaryJa } from "./messages/summary.ts";

/** Returns every text of the components by the id under which a language overlays it. */
export function reactWords(): Readonly<Record<string, Words>> {
  const ja: Readonly<Record<string, string>> = { ...editorJa, ...coverageJa, ...summaryJa };
  const en: Readonly<Record<string, string>> = { ...editorEn, ...coverageEn, ...summaryEn };
  const all: Record<string, Words> = {};
  for (const [id, { title }] of Object.entries(COMMANDS)) all[`command.${id}`] = title;
  for (const [id, text] of Object.entries(ja)) all[id] = { ja: text, en: en[id] ?? "" };
  return all;
}
