import type { NodeKind } from "../model/types.ts";
import type { Outline, Row } from "../outline/outline.ts";
import type { BusinessItem, Profile, Scene } from "../profile/types.ts";
import { unknownTerm } from "../profile/unknown-term.ts";
import { scenesOf } from "./scenes-of.ts";

/** What is counted for each scene: 目指す姿、アウトカム、施策、再掲、指標. */
export type CoverageCount = "vision" | "outcomes" | "measures" | "reuses" | "indicators";

/** The counts of one scene. */
export interface CoverageLine {
  /** `null` for rows without a scene. A scene unknown to the profile has its id as its title. */
  readonly scene: Scene | null;
  /**
   * The rows that each cell counts, in reading order: the first row of a node under its kind, later rows under `reuses`.
   * The vision counts for every scene of an outcome or a measure.
   */
  readonly cells: Readonly<Record<CoverageCount, readonly Row[]>>;
  /** The measures of the scene by business item, each at its first row in the scene; under `""` those without one. */
  readonly items: Readonly<Record<string, readonly Row[]>>;
}

/** The counts of a model by scene, and by scene and business item. */
export interface Coverage {
  /** The profile's scenes, then unknown ones, then the line without a scene unless it is empty. */
  readonly lines: readonly CoverageLine[];
  /** The profile's, then unknown ones. */
  readonly businessItems: readonly BusinessItem[];
}

const CELL = {
  vision: "vision",
  outcome: "outcomes",
  measure: "measures",
  indicator: "indicators",
} as const satisfies Record<NodeKind, CoverageCount>;

/** Counts the rows below the vision by scene and business item, to show the gaps in a plan. */
export function createCoverage(outline: Outline, profile: Profile): Coverage {
  const lines = new Map<string | null, Line>();
  const items = new Map(profile.businessItems.map((item) => [item.id, item]));
  for (const scene of profile.scenes) lines.set(scene.id, newLine(scene));

  const [vision, ...rows] = outline.rows as [Row, ...Row[]];
  for (const row of rows) {
    const scenes = scenesOf(row);
    const own = itemsOf(row);
    for (const id of own ?? []) if (!items.has(id)) items.set(id, { ...unknownTerm(id), labels: {} });
    for (const id of scenes.length ? scenes : [null]) {
      const line = lines.get(id) ?? newLine(id === null ? null : { ...unknownTerm(id), expected: false });
      lines.set(id, line);
      line.cells[row.reuse ? "reuses" : CELL[row.node.kind]].push(row);
      if (id !== null && line.cells.vision.length === 0) line.cells.vision.push(vision);
      if (!own || line.counted.has(row.node.id)) continue;
      line.counted.add(row.node.id);
      for (const item of own.length ? own : [""]) {
        const known = line.items.get(item);
        if (known) known.push(row);
        else line.items.set(item, [row]);
      }
    }
  }
  const without = lines.get(null) ?? newLine(null);
  lines.delete(null);
  const counted = [...lines.values()];
  if (counted.every((line) => line.cells.vision.length === 0)) without.cells.vision.push(vision);
  if (Object.values(without.cells).some((rows) => rows.length > 0)) counted.push(without);

  const ids = [...items.keys(), ""];
  return {
    lines: counted.map(({ scene, cells, items }) => ({
      scene,
      cells,
      items: Object.fromEntries(ids.map((id) => [id, items.get(id) ?? []])),
    })),
    businessItems: [...items.values()],
  };
}

interface Line {
  readonly scene: Scene | null;
  readonly cells: Record<CoverageCount, Row[]>;
  readonly items: Map<string, Row[]>;
  /** The ids of the measures in `items`. */
  readonly counted: Set<string>;
}

function newLine(scene: Scene | null): Line {
  const cells = { vision: [], outcomes: [], measures: [], reuses: [], indicators: [] };
  return { scene, cells, items: new Map(), counted: new Set() };
}

/** Returns the distinct business items of a measure's row; `null` for any other row. */
function itemsOf({ node }: Row): readonly string[] | null {
  return node.kind === "measure" ? [...new Set(node.businessItems)].filter((id) => id !== "") : null;
}
