import type { AppWords } from "./words.ts";

/** A model that comes with the app, as the text of a file. */
export interface Sample {
  readonly id: string;
  readonly word: keyof AppWords & `sample${string}`;
  load(): Promise<string>;
}

const raw = (file: Promise<{ default: string }>) => file.then((module) => module.default);

/** The samples of the app, loaded on demand. */
export const SAMPLES: readonly (Sample & { readonly word: "sampleFukuchiyama" | "sampleCancer" })[] = [
  {
    id: "fukuchiyama",
    word: "sampleFukuchiyama",
    load: () => raw(import("@logic-model/samples/fukuchiyama.json?raw")),
  },
  { id: "cancer-plan", word: "sampleCancer", load: () => raw(import("@logic-model/samples/cancer-plan.json?raw")) },
];
