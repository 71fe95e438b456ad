import { capital } from "../language/capital.ts";
import { type Locale, translate, type Words } from "../language/locale.ts";
import type { FieldGroup } from "./field.ts";
import type { Definition, Definitions } from "./fields.ts";

const head = {
  id: { ja: "id", en: "id" },
  code: { ja: "番号・記号", en: "code" },
  text: { ja: "文言", en: "wording" },
};

const tail = {
  pending: { ja: "未記入の理由", en: "reason for the blank" },
  note: { ja: "注記", en: "note" },
};

const scenes: Words = { ja: "場面", en: "scenes" };

/**
 * What every field is called; in English in lower case, as within a sentence. A host, a profile or a language renames a
 * field by `field.<definition>.<key>`, and a field of the model and of all kinds of nodes together by `field.<key>`.
 */
export const FIELD_LABELS: { readonly [D in Definition]: { readonly [Key in keyof Definitions[D]]-?: Words } } = {
  model: {
    id: { ja: "識別名", en: "id" },
    title: { ja: "題名", en: "title" },
    organization: { ja: "団体", en: "organization" },
    period: { ja: "期間", en: "period" },
    profile: { ja: "様式", en: "profile" },
    status: { ja: "状態", en: "status" },
    source: { ja: "出典", en: "source" },
    note: tail.note,
    lint: { ja: "点検の設定", en: "lint settings" },
  },
  vision: { ...head, ...tail },
  outcome: {
    ...head,
    level: { ja: "階層", en: "level" },
    scenes,
    priority: { ja: "重点", en: "priority" },
    ...tail,
  },
  measure: {
    ...head,
    scenes,
    businessItems: { ja: "事業項目", en: "business items" },
    consultation: { ja: "要相談", en: "consultation" },
    lead: { ja: "担当", en: "lead" },
    period: { ja: "期間", en: "period" },
    ...tail,
  },
  indicator: {
    ...head,
    indicatorKind: { ja: "指標の種類", en: "kind of indicator" },
    unit: { ja: "単位", en: "unit" },
    denominator: { ja: "分母", en: "denominator" },
    direction: { ja: "改善方向", en: "direction" },
    baseline: { ja: "基準値", en: "baseline" },
    target: { ja: "目標値", en: "target" },
    actuals: { ja: "実績値", en: "actual values" },
    source: { ja: "出典", en: "source" },
    ...tail,
  },
  placement: {
    text: { ja: "この場所だけの文言", en: "wording for this place only" },
    note: { ja: "この場所だけの注記", en: "note for this place only" },
    consultation: { ja: "この場所だけの要相談", en: "consultation for this place only" },
  },
  organization: {
    name: { ja: "団体名", en: "name" },
    code: { ja: "団体コード", en: "code" },
  },
  period: {
    start: { ja: "開始", en: "start" },
    end: { ja: "終了", en: "end" },
    plan: { ja: "計画の期", en: "plan term" },
  },
  source: {
    title: { ja: "資料名", en: "title" },
    publisher: { ja: "発行者", en: "publisher" },
    url: { ja: "URL", en: "URL" },
    date: { ja: "発行日", en: "date" },
    note: { ja: "出典の注記", en: "note on the source" },
  },
  consultation: {
    organization: { ja: "相談先", en: "with whom" },
    text: { ja: "書かれている文言", en: "wording in the plan" },
    state: { ja: "相談の状態", en: "state of the consultation" },
    since: { ja: "いつから", en: "since" },
  },
  pending: {
    state: { ja: "未記入の理由", en: "reason for the blank" },
    reason: { ja: "理由の説明", en: "explanation" },
  },
  value: {
    value: { ja: "値", en: "value" },
    pending: { ja: "未記入の理由", en: "reason for the blank" },
    period: { ja: "年度・時点", en: "year or date" },
    source: { ja: "出典", en: "source" },
    note: tail.note,
  },
  lint: {
    preset: { ja: "規則の組", en: "set of rules" },
    rules: { ja: "規則ごとの重み", en: "severities" },
    suppressions: { ja: "このままにする指摘", en: "dismissed findings" },
  },
  suppression: {
    rule: { ja: "規則", en: "rule" },
    node: { ja: "項目", en: "node" },
    parent: { ja: "親", en: "parent" },
    subject: { ja: "対象", en: "subject" },
    reason: { ja: "理由", en: "reason" },
  },
};

export const GROUP_WORDS: Readonly<Record<FieldGroup, Words>> = {
  content: { ja: "内容", en: "Contents" },
  here: { ja: "この場所だけ", en: "This place only" },
  doing: { ja: "担当・期間", en: "Who and when" },
  consultation: { ja: "要相談", en: "Consultation" },
  measuring: { ja: "測り方", en: "How it is measured" },
  values: { ja: "基準値・目標値", en: "Baseline and target" },
  actuals: { ja: "実績値", en: "Actual values" },
  source: { ja: "出典", en: "Source" },
  terms: { ja: "分類", en: "Classification" },
};

/** Where `field.<key>` renames a field. Elsewhere the same key means something else: the text of a consultation is no wording. */
const SHARED: ReadonlySet<Definition> = new Set(["model", "vision", "outcome", "measure", "indicator"]);

/** Returns the id under which a language overlays the label of a field. A kind's own is `field.<definition>.<key>`. */
export function fieldId(definition: Definition, key: string): string {
  return SHARED.has(definition) ? `field.${key}` : `field.${definition}.${key}`;
}

/** Returns what a field is called within a sentence: "business items"; the key itself if the definition doesn't have it. */
export function fieldName(definition: Definition, key: string, locale: Locale): string {
  const labels: Readonly<Record<string, Words>> = FIELD_LABELS[definition];
  if (!Object.hasOwn(labels, key)) return key;
  const own = `field.${definition}.${key}`;
  const renamed = typeof locale === "object" && Object.hasOwn(locale.words, own);
  return translate(labels[key] as Words, locale, renamed ? own : fieldId(definition, key));
}

/** Returns the label of a field: "Business items"; the key itself if the definition doesn't have it. */
export function fieldLabel(definition: Definition, key: string, locale: Locale): string {
  return capital(fieldName(definition, key, locale));
}

/** The sentences beside fields in a form. */
export const HINTS: { readonly [D in Definition]?: { readonly [Key in keyof Definitions[D]]?: Words } } = {
  outcome: {
    priority: {
      ja: "団体が重点とするアウトカムに付けます。",
      en: "For outcomes that the organization has made a priority.",
    },
  },
};

/** Returns the sentence beside a field in a form, if it has one. It is renamed by `field.<definition>.<key>.hint`. */
export function fieldHint(definition: Definition, key: string, locale: Locale): string | undefined {
  const hints: Readonly<Record<string, Words>> = HINTS[definition] ?? {};
  const hint = Object.hasOwn(hints, key) ? hints[key] : undefined;
  return hint && translate(hint, locale, `field.${definition}.${key}.hint`);
}

/** Returns the title of a group of fields. A host, a profile or a language renames it by `group.<id>`. */
export function groupTitle(group: FieldGroup, locale: Locale): string {
  return translate(GROUP_WORDS[group], locale, `group.${group}`);
}

/** What a field is for, as a phrase without a full stop, and examples of it as they are in a file. */
export interface FieldDescription {
  readonly description: Words;
  readonly examples?: readonly unknown[];
}

const aboutHead = {
  id: {
    description: {
      ja: "このファイルの中で一つしかない名前。再掲はこの名前で指す",
      en: "the name of the node, unique in a file; reuses refer to it",
    },
    examples: ["m14"],
  },
  code: { description: { ja: "計画書の中での番号・記号", en: "its number or code in the plan" }, examples: ["A101"] },
  text: { description: { ja: "文言", en: "the wording" }, examples: ["多職種が参画する研修の実施"] },
};

const aboutTail = {
  pending: {
    description: { ja: "まだ書けない理由", en: "why it isn't written out yet" },
    examples: [{ state: "underReview" }],
  },
  note: { description: { ja: "注記", en: "a note" }, examples: ["担当課と調整中"] },
};

const aboutScenes: FieldDescription = {
  description: { ja: "場面。様式にあるidで書く", en: "the scenes 場面, by their ids in the profile" },
  examples: [["dailyCare", "endOfLife"]],
};

/** Returns what every field is for. A function, so that bundlers leave it out of pages that only show labels. */
export function fieldDescriptions(): {
  readonly [D in Definition]: { readonly [Key in keyof Definitions[D]]-?: FieldDescription };
} {
  return {
    model: {
      id: {
        description: {
          ja: "モデルの識別名。ファイル名や版が変わっても同じモデルだと分かるように付ける",
          en: "identifies the model across file names and versions",
        },
        examples: ["fukuchiyama-2024"],
      },
      title: { description: { ja: "題名", en: "the title" }, examples: ["在宅医療・介護連携ロジックモデル"] },
      organization: {
        description: { ja: "策定する団体", en: "the organization whose plan it is" },
        examples: [{ name: "京都府福知山市" }],
      },
      period: {
        description: { ja: "計画の期間", en: "the period of the plan" },
        examples: [{ start: "2024", end: "2026" }],
      },
      profile: {
        description: {
          ja: '様式の名前。`"home-care"`（在宅医療・介護連携）、`"medical-plan"`（医療計画・がん計画）、`"generic"`（汎用）、または独自の様式',
          en: 'the profile, whose terms are used: `"home-care"` (home medical and long-term care), `"medical-plan"` (medical care and cancer plans), `"generic"`, or one of your own',
        },
        examples: ["home-care"],
      },
      status: {
        description: { ja: "作成中・確認中・確定", en: "whether it is a draft, in review or final" },
        examples: ["draft"],
      },
      source: {
        description: { ja: "もとになった文書", en: "the document the model was taken from" },
        examples: [{ title: "第9期介護保険事業計画" }],
      },
      note: { ...aboutTail.note, examples: ["令和6年3月時点"] },
      lint: {
        description: {
          ja: "点検でどの規則を使うか、どの指摘をこのままにするか",
          en: "which rules are checked, and which findings are dismissed",
        },
        examples: [{ preset: "strict" }],
      },
    },
    vision: { ...aboutHead, ...aboutTail },
    outcome: {
      ...aboutHead,
      level: {
        description: { ja: "階層。様式にあるidで書く", en: "the level, by its id in the profile" },
        examples: ["final", "field", "intermediate", "initial"],
      },
      scenes: aboutScenes,
      priority: { description: { ja: "重点とするもの", en: "whether it is a priority 重点" }, examples: [true] },
      ...aboutTail,
    },
    measure: {
      ...aboutHead,
      scenes: { ...aboutScenes, examples: [["emergency"]] },
      businessItems: {
        description: {
          ja: "事業項目。様式にあるidで書く",
          en: "the business items 事業項目, by their ids in the profile",
        },
        examples: [["training"]],
      },
      consultation: {
        description: { ja: "誰と相談・合意が要るか", en: "with whom it must still be agreed" },
        examples: [{ organization: "医師会" }],
      },
      lead: { description: { ja: "担当課", en: "the division that leads it" }, examples: ["高齢者福祉課"] },
      period: { description: { ja: "実施する期間", en: "when it is carried out" }, examples: [{ start: "2025-04" }] },
      ...aboutTail,
    },
    indicator: {
      ...aboutHead,
      indicatorKind: {
        description: {
          ja: "ストラクチャー・プロセス・アウトプット・アウトカム指標",
          en: "whether it measures structure, process, output or outcome",
        },
        examples: ["process"],
      },
      unit: { description: { ja: "単位", en: "the unit" }, examples: ["人"] },
      denominator: {
        description: { ja: "割合の分母", en: "what a percentage is taken of" },
        examples: ["65歳以上人口"],
      },
      direction: {
        description: { ja: "改善方向：増やす・減らす・維持する", en: "which way is better" },
        examples: ["increase"],
      },
      baseline: {
        description: { ja: "基準値", en: "the value at the start 基準値" },
        examples: [{ value: 120, period: "2023" }],
      },
      target: {
        description: { ja: "目標値", en: "the value to reach 目標値" },
        examples: [{ value: "全市町村", period: "2026" }],
      },
      actuals: {
        description: { ja: "実績値", en: "the values measured 実績値" },
        examples: [[{ value: 131, period: "2024" }]],
      },
      source: {
        description: { ja: "出典", en: "where the values come from" },
        examples: [{ title: "国保データベース" }],
      },
      ...aboutTail,
    },
    placement: {
      text: {
        description: { ja: "この場所だけの文言", en: "the wording in this place" },
        examples: ["ケース検討を目的とした…"],
      },
      note: { description: { ja: "この場所だけの注記", en: "a note for this place" }, examples: ["圏域ごとに開催"] },
      consultation: {
        description: {
          ja: "この場所だけの要相談（施策の要相談より優先する）",
          en: "with whom this placement must be agreed; shown instead of the measure's own",
        },
        examples: [{ text: "※各職種に要相談" }],
      },
    },
    organization: {
      name: { description: { ja: "団体名", en: "the name" }, examples: ["京都府福知山市"] },
      code: {
        description: {
          ja: "全国地方公共団体コード（6桁）",
          en: "the six-digit local-government code (全国地方公共団体コード)",
        },
        examples: ["262013"],
      },
    },
    period: {
      start: {
        description: { ja: "開始：年度、年月または年月日", en: "the start: a fiscal year, a month or a day" },
        examples: ["2024"],
      },
      end: {
        description: { ja: "終わり：年度、年月または年月日", en: "the end: a fiscal year, a month or a day" },
        examples: ["2027-03"],
      },
      plan: {
        description: { ja: "計画の期の名前", en: "the name of the plan term" },
        examples: ["第9期介護保険事業計画"],
      },
    },
    source: {
      title: { description: { ja: "資料名", en: "the title" }, examples: ["事業実施内容報告書"] },
      publisher: { description: { ja: "発行者", en: "the publisher" }, examples: ["厚生労働省老健局老人保健課"] },
      url: { description: { ja: "URL", en: "the URL" }, examples: ["https://www.mhlw.go.jp/"] },
      date: { description: { ja: "発行日", en: "the date of publication" }, examples: ["2024-03"] },
      note: { ...aboutTail.note, examples: ["その他成果物"] },
    },
    consultation: {
      organization: { description: { ja: "相談先", en: "with whom it must be agreed" }, examples: ["医師会"] },
      text: {
        description: { ja: "計画書に書かれているとおりの文言", en: "the wording in the plan" },
        examples: ["※医師会に要相談"],
      },
      state: { description: { ja: "未相談・相談中・合意", en: "how far it is agreed" }, examples: ["open"] },
      since: { description: { ja: "いつから", en: "since when" }, examples: ["2024-06"] },
    },
    pending: {
      state: {
        description: { ja: "未設定・検討中・設定しない", en: "未設定, 検討中 or 設定しない" },
        examples: ["underReview"],
      },
      reason: { description: { ja: "理由の説明", en: "the reason in more detail" }, examples: ["国の調査結果を待つ"] },
    },
    value: {
      value: {
        description: { ja: "数値、または計画書の言葉", en: "a number, or the wording in the plan" },
        examples: [98.6, "全市町村"],
      },
      pending: { description: { ja: "値がない理由", en: "why there is no value" }, examples: [{ state: "unset" }] },
      period: {
        description: { ja: "時点：年度、年月または年月日", en: "when: a fiscal year, a month or a day" },
        examples: ["2023"],
      },
      source: {
        description: { ja: "この値の出典", en: "where this value comes from" },
        examples: [{ title: "市独自調査" }],
      },
      note: { ...aboutTail.note, examples: ["速報値"] },
    },
    lint: {
      preset: {
        description: {
          ja: '規則の組。`"recommended"`（推奨。書かないときも）、`"strict"`（厳しめ）、`"all"`（すべて）',
          en: 'the set of rules: `"recommended"` (the default), `"strict"` or `"all"`',
        },
        examples: ["strict"],
      },
      rules: {
        description: {
          ja: '規則ごとの重み（要修正・要確認・お知らせ）。`"off"` はその規則を使わない',
          en: 'how severe the findings of each rule are; `"off"` turns the rule off',
        },
        examples: [{ "missing-period": "off" }],
      },
      suppressions: {
        description: {
          ja: "見たうえで、このままにする指摘",
          en: "findings that were reviewed and dismissed",
        },
      },
    },
    suppression: {
      rule: { description: { ja: "規則の名前", en: "the id of the rule" }, examples: ["outcome-without-scene"] },
      node: {
        description: {
          ja: "どの項目か。モデル全体についてのものには書かない",
          en: "the node; left out if the finding is about the model",
        },
        examples: ["o5"],
      },
      parent: {
        description: {
          ja: "一つの配置についてのものなら、その親",
          en: "the parent, if the finding is about one placement",
        },
        examples: ["o4"],
      },
      subject: {
        description: {
          ja: "同じ場所にある、同じ規則の指摘を見分ける語（場面、欄、相手の項目など）",
          en: "distinguishes it from other findings of the rule in the same place: a scene, a field, another node",
        },
        examples: ["dementia"],
      },
      reason: { description: { ja: "理由", en: "the reason" }, examples: ["全ての場面に共通するため"] },
    },
  };
}

/** What each definition is. */
export const DEFINITION_WORDS: Readonly<Record<Definition, Words>> = {
  model: {
    ja: "一つの団体の、一つの計画期間のロジックモデル",
    en: "the logic model of one organization for one period",
  },
  vision: {
    ja: "目指す姿：住民の暮らしの、目指す状態",
    en: "the vision: how residents' lives should be",
  },
  outcome: {
    ja: "アウトカム（取り組みの方向性）：住民・患者の状態の変化",
    en: "an outcome: a change in residents' or patients' lives",
  },
  measure: { ja: "施策：行うこと", en: "a measure: what is done" },
  indicator: { ja: "成果指標：何で測るか", en: "an indicator: how a node is measured" },
  placement: {
    ja: "この場所だけの文言・注記・要相談",
    en: "wording, note and consultation of one place only",
  },
  organization: { ja: "団体", en: "an organization" },
  period: { ja: "期間", en: "a period" },
  source: { ja: "出典", en: "where something comes from" },
  consultation: { ja: "要相談", en: "with whom something must still be agreed" },
  pending: { ja: "空欄とその理由", en: "a blank with its reason" },
  value: { ja: "基準値・目標値・実績値", en: "a value with its time and source" },
  lint: { ja: "点検の設定", en: "which rules are checked" },
  suppression: { ja: "このままにする指摘", en: "a dismissed finding" },
};
