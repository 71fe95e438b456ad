import { parseArgs } from "node:util";
import type { BaseLocale } from "@logic-model/core";

/** The values of `--lang`. */
export const LANGUAGES: readonly BaseLocale[] = ["ja", "en"];

/** Returns the language of `--lang`; otherwise English if the environment names a language other than Japanese. */
export function localeOf(args: readonly string[], env: Readonly<Record<string, string | undefined>>): BaseLocale {
  const { lang } = parseArgs({ args: [...args], options: { lang: { type: "string" } }, strict: false }).values;
  const chosen = LANGUAGES.find((language) => language === lang);
  if (chosen) return chosen;
  const language = /^([a-z]{2,3})([_.@-]|$)/i.exec(env.LC_ALL || env.LC_MESSAGES || env.LANG || "")?.[1];
  return language === undefined || language.toLowerCase() === "ja" ? "ja" : "en";
}
