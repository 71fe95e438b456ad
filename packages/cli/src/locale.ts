import { parseArgs } from "node:util";
import type { BaseLocale } from "@logic-model/core";

/** The language to speak: `--lang`, or else English where the environment clearly names a language that is not Japanese. */
export function localeOf(args: readonly string[], env: Readonly<Record<string, string | undefined>>): BaseLocale {
  const { lang } = parseArgs({ args: [...args], options: { lang: { type: "string" } }, strict: false }).values;
  if (lang === "ja" || lang === "en") return lang;
  const language = /^([a-z]{2,3})([_.@-]|$)/i.exec(env.LC_ALL || env.LC_MESSAGES || env.LANG || "")?.[1];
  return language === undefined || language.toLowerCase() === "ja" ? "ja" : "en";
}
