import { fillTemplate } from "../language/fill.ts";
import { type Locale, translate, type Words } from "../language/locale.ts";
import { formatNumber } from "../language/number.ts";
import type { CardDecorator, Chip, Decorate } from "../layout/types.ts";
import type { Indicator, IndicatorValue } from "../model/types.ts";
import type { Outline, Row } from "../outline/outline.ts";
import type { Profile } from "../profile/types.ts";
import { pendingTitle } from "../vocabulary/choices.ts";
import { kindParams } from "../vocabulary/kinds.ts";
import { chipsOf } from "./chips.ts";

type CardWord = "reuse" | "places" | "measures" | "measuresAndReused" | "baseline" | "target" | "valueIn" | "blank";

/** The words of cards, overlaid as `card.<name>`. */
export const CARD_WORDS: Readonly<Record<CardWord, Words>> = {
  reuse: { ja: "(再)", en: "(R)" },
  places: { ja: "{count}か所", en: "{count} {count|place|places}" },
  measures: { ja: "{measure} {first}", en: "{first} {first|{measure}|{measures}}" },
  measuresAndReused: {
    ja: "{measure} {first}　再 {reused}",
    en: "{first} {first|{measure}|{measures}}, {reused} reused",
  },
  baseline: { ja: "基準 {value}", en: "Baseline: {value}" },
  target: { ja: "目標 {value}", en: "Target: {value}" },
  valueIn: { ja: "{value}（{period}）", en: "{value} ({period})" },
  blank: { ja: "未記入", en: "not written" },
};

/**
 * Returns what the cards of a model show in addition to their texts: (再), scenes, counts, 要相談, values of indicators,
 * and what `decorator` adds.
 */
export function cardWords(
  outline: Outline,
  profile: Profile,
  locale: Locale = "ja",
  decorator?: CardDecorator,
): Decorate {
  const language = typeof locale === "string" ? BASES[locale] : locale;
  const texts = remember(textsByProfile, profile, language, () => cardTexts(profile, locale));
  const counts = countMeasures(outline);
  const decorate = (row: Row) => {
    const { node } = row;
    const count = node.kind === "outcome" ? counts.get(row) : undefined;
    const decoration = {
      prefix: row.reuse ? texts.reuse : undefined,
      code: node.code,
      tag: !row.reuse && row.places > 1 ? texts.places(row.places) : undefined,
      chips: texts.chips(row),
      footer: node.kind === "indicator" ? texts.values(node) : count && texts.measures(count),
    };
    return decorator ? decorator(row, decoration) : decoration;
  };
  const cacheKey = decorator ? remember(keysByDecorator, decorator, texts, () => ({})) : texts;
  return Object.assign(decorate, { cacheKey });
}

interface CardTexts {
  readonly reuse: string;
  readonly places: (count: number) => string;
  readonly measures: (count: MeasureCount) => string;
  readonly values: (indicator: Indicator) => string | undefined;
  readonly chips: (row: Row) => readonly Chip[] | undefined;
}

/** Prepares what all cards of a profile and a locale share: each edit of a model asks for every outcome again. */
function cardTexts(profile: Profile, locale: Locale): CardTexts {
  const kinds = kindParams(locale);
  const words = {} as Record<CardWord, string>;
  for (const name of Object.keys(CARD_WORDS) as CardWord[])
    words[name] = fillTemplate(translate(CARD_WORDS[name], locale, `card.${name}`), kinds, locale);
  const counted = new Map<string, string>();

  function measures({ first, reused }: MeasureCount): string {
    const key = `${first} ${reused}`;
    let text = counted.get(key);
    if (text === undefined) {
      text = fillTemplate(reused ? words.measuresAndReused : words.measures, { first, reused }, locale);
      counted.set(key, text);
    }
    return text;
  }

  function value({ value, pending, period }: IndicatorValue, unit: string): string {
    const shown =
      typeof value === "number"
        ? formatNumber(value, locale) + unit
        : (value ?? (pending ? pendingTitle(pending.state, locale) : words.blank));
    return period ? fillTemplate(words.valueIn, { value: shown, period }) : shown;
  }

  return {
    reuse: words.reuse,
    places: (count) => fillTemplate(words.places, { count }, locale),
    measures,
    // 基準 70.2%（2021） and, on the next line, 目標 65%（2028）.
    values({ baseline, target, unit = "" }) {
      const lines: string[] = [];
      if (baseline) lines.push(fillTemplate(words.baseline, { value: value(baseline, unit) }));
      if (target) lines.push(fillTemplate(words.target, { value: value(target, unit) }));
      return lines.length > 0 ? lines.join("\n") : undefined;
    },
    chips: chipsOf(profile, locale),
  };
}

type Pairs<Value> = WeakMap<object, WeakMap<object, Value>>;

const textsByProfile: Pairs<CardTexts> = /* @__PURE__ */ new WeakMap();
const keysByDecorator: Pairs<object> = /* @__PURE__ */ new WeakMap();
const BASES = { ja: {}, en: {} };

/** Returns the value kept for two objects, made first if there is none. */
function remember<Value>(known: Pairs<Value>, a: object, b: object, make: () => Value): Value {
  const ofA = known.get(a) ?? new WeakMap<object, Value>();
  known.set(a, ofA);
  const value = ofA.get(b) ?? make();
  ofA.set(b, value);
  return value;
}

interface MeasureCount {
  first: number;
  reused: number;
}

/** Counts the measures below each outcome: those read there first, and those reused. */
function countMeasures({ rows }: Outline): ReadonlyMap<Row, MeasureCount> {
  const counts = new Map<Row, MeasureCount>();
  let parent: Row | null = null;
  let count: MeasureCount = { first: 0, reused: 0 };

  function add(above: Row | null, first: number, reused: number): void {
    if (above === null) return;
    if (above !== parent) {
      parent = above;
      count = counts.get(above) ?? { first: 0, reused: 0 };
      counts.set(above, count);
    }
    count.first += first;
    count.reused += reused;
  }

  // From the end, so that an outcome's count is complete before it is added to the one above.
  for (let i = rows.length - 1; i >= 0; i--) {
    const row = rows[i] as Row;
    if (row.node.kind === "measure") add(row.above, row.reuse ? 0 : 1, row.reuse ? 1 : 0);
    else if (row.node.kind === "outcome") {
      const own = counts.get(row);
      if (own) add(row.above, own.first, own.reused);
    }
  }
  return counts;
}
