/**
 * The messages of the viewer. `{name}` stands for a parameter, and `{measure}` and `{measures}` for the name of the kind.
 * A host can replace any of them.
 */
export interface Messages {
  readonly diagram: string;
  readonly vision: string;
  readonly outcome: string;
  readonly measure: string;
  readonly indicator: string;
  /** Before the wording of a reuse, on the card. */
  readonly reuseMark: string;
  readonly reuse: string;
  /** The name of a reuse, as it is read aloud. */
  readonly reuseOf: string;
  readonly numbered: string;
  readonly usedByOutcomes: string;
  readonly usedInPlaces: string;
  readonly usedOnce: string;
  readonly localWording: string;
  readonly consultation: string;
  readonly note: string;
  readonly collapse: string;
  readonly expand: string;
  readonly hiddenRows: string;
  readonly collapseAll: string;
  readonly expandAll: string;
  readonly search: string;
  readonly searchPlaceholder: string;
  readonly matches: string;
  readonly noMatches: string;
  readonly nextMatch: string;
  readonly previousMatch: string;
  readonly clearSearch: string;
  readonly firstPlacement: string;
  readonly previousPlacement: string;
  readonly nextPlacement: string;
  readonly clearSelection: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly actualSize: string;
  readonly fit: string;
  readonly toolbar: string;
  readonly selection: string;
  readonly hint: string;
  /** In place of a text that isn't written yet. */
  readonly blank: string;
  readonly empty: string;
}
