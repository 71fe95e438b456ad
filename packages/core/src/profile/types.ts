/** A word in the two languages of the toolkit. */
export interface Words {
  readonly ja: string;
  readonly en: string;
}

/** A named thing of a profile: a level, a scene. `id` is what files store. */
export interface Term {
  readonly id: string;
  readonly title: Words;
}

/** A 事業項目 with its label in each of the numbering schemes in use. */
export interface BusinessItem extends Term {
  readonly labels: Readonly<Record<string, string>>;
}

/** 用語・分類の一式: whose words a model uses. Plain data: a host can pass its own. */
export interface Profile extends Term {
  /** Titles of the columns of the table and the diagram. */
  readonly columns: Readonly<Record<"vision" | "outcome" | "measure" | "indicator", Words>>;
  /** Levels of outcomes, from the one nearest to the vision down. */
  readonly levels: readonly Term[];
  readonly scenes: readonly Scene[];
  readonly businessItems: readonly BusinessItem[];
}

/** A 場面. */
export interface Scene extends Term {
  /** Every model of this profile is expected to have an outcome for it. */
  readonly expected: boolean;
}
