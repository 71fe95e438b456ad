import { baseLocale, type Locale, type Words } from "../language/locale.ts";
import type { Chip, Decorate, Decoration } from "../layout/types.ts";
import type { Consultation, ConsultationState, Indicator, IndicatorValue, Pending } from "../model/types.ts";
import type { Outline, Row } from "../outline/outline.ts";
import type { Profile } from "../profile/types.ts";

/** What the cards of a model say besides their texts: (再), scenes, counts, 要相談, values of indicators. */
export function cardWords(outline: Outline, profile: Profile, locale: Locale = "ja"): Decorate {
  const words = WORDS[baseLocale(locale)];
  const scenes = new Map<string, Chip>(
    profile.scenes.map(({ id, title }) => [id, { role: "scene", text: title[baseLocale(locale)] }]),
  );
  const counts = countMeasures(outline);

  function chips({ node, consultation }: Row): readonly Chip[] | undefined {
    if (node.kind === "outcome") return node.scenes?.map((id) => scenes.get(id) ?? { role: "scene", text: id });
    return consultation ? [consultationChip(consultation, words)] : undefined;
  }

  function footer(row: Row): string | undefined {
    if (row.node.kind === "indicator") return values(row.node, words);
    const count = row.node.kind === "outcome" && counts.get(row);
    return count ? words.measures(count.first, count.reused) : undefined;
  }

  const decorate = (row: Row): Decoration => ({
    prefix: row.reuse ? words.reuse : undefined,
    code: row.node.code,
    tag: !row.reuse && row.places > 1 ? words.places(row.places) : undefined,
    chips: chips(row),
    footer: footer(row),
  });
  // Measures and indicators are told by their rows alone.
  return Object.assign(decorate, { steady: words });
}

/** 要相談 医師会 */
function consultationChip({ organization, text, state }: Consultation, words: CardWords): Chip {
  const about = organization ?? text ?? "";
  return { role: "consultation", text: `${words.consultations[state ?? "open"]} ${about}`.trim() };
}

/** 施策 10 再 5: the measures read first somewhere below an outcome, and those read again. */
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

  // From the end, so that what an outcome counts is complete before it is added to the one above.
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

interface MeasureCount {
  first: number;
  reused: number;
}

/** 基準 70.2%（2021） and, on the next line, 目標 65%（2028）. */
function values({ baseline, target, unit = "" }: Indicator, words: CardWords): string | undefined {
  const parts = [
    baseline && `${words.baseline} ${value(baseline, unit, words)}`,
    target && `${words.target} ${value(target, unit, words)}`,
  ].filter(Boolean);
  return parts.length ? parts.join("\n") : undefined;
}

function value({ value, pending, period }: IndicatorValue, unit: string, words: CardWords): string {
  const shown =
    value === undefined
      ? pending
        ? words.pending[pending.state]
        : words.none
      : typeof value === "number"
        ? value.toLocaleString("ja-JP", { maximumFractionDigits: 20 }) + unit
        : value;
  return period ? words.period(shown, period) : shown;
}

interface CardWords {
  readonly reuse: string;
  readonly places: (count: number) => string;
  readonly measures: (first: number, reused: number) => string;
  readonly baseline: string;
  readonly target: string;
  readonly period: (shown: string, period: string) => string;
  readonly none: string;
  readonly pending: Readonly<Record<Pending["state"], string>>;
  readonly consultations: Readonly<Record<ConsultationState, string>>;
}

// Asked for each row of a model at each edit, so these are not templates to fill.
const WORDS: Readonly<Record<keyof Words, CardWords>> = {
  ja: {
    reuse: "(再)",
    places: (count) => `${count}か所`,
    measures: (first, reused) => (reused ? `施策 ${first}　再 ${reused}` : `施策 ${first}`),
    baseline: "基準",
    target: "目標",
    period: (shown, period) => `${shown}（${period}）`,
    none: "未記入",
    pending: { unset: "未設定", underReview: "検討中", notApplicable: "設定しない" },
    consultations: { open: "要相談", inProgress: "相談中", agreed: "合意" },
  },
  en: {
    reuse: "(R)",
    places: (count) => `${count} places`,
    measures: (first, reused) => `${first} measures${reused ? `, ${reused} reused` : ""}`,
    baseline: "Baseline",
    target: "Target",
    period: (shown, period) => `${shown} (${period})`,
    none: "blank",
    pending: { unset: "not set", underReview: "under review", notApplicable: "not applicable" },
    consultations: { open: "To agree:", inProgress: "Discussing:", agreed: "Agreed:" },
  },
};
