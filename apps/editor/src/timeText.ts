import type { BaseLocale } from "@logic-model/core";
import { WORDS } from "./words.ts";

const FORMATS: Readonly<Record<BaseLocale, Intl.DateTimeFormat>> = {
  ja: new Intl.DateTimeFormat("ja-JP-u-ca-japanese", { dateStyle: "long", timeStyle: "short", timeZone: "Asia/Tokyo" }),
  en: new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeStyle: "short", timeZone: "Asia/Tokyo" }),
};

/** Returns a time in ms as text: 令和7年11月22日 13:05. 0 is an unknown time. */
export function timeText(time: number, locale: BaseLocale): string {
  return time === 0 ? WORDS[locale].unknownTime : FORMATS[locale].format(time);
}
