import type { NodeKind } from "../model/types.ts";
import type { Outline, Row } from "../outline/outline.ts";
import type { BusinessItem, Profile, Scene } from "../profile/types.ts";
import { unknownTerm } from "../profile/unknown-term.ts";
import { scenesOf } from "./scenes-of.ts";

/** What is counted for each scene: 目指す姿、アウトカム、施策、再掲、指標. */
export type CoverageCount = "vision" | "outcomes" | "measures" | "reuses" | "indicators";

/** What a model has for one scene. */
export interface CoverageLine {
  /** `null`: what has no scene. A scene that the profile does not know has its id as its title. */
  readonly scene: Scene | null;
  /**
   * The rows that each cell counts, in reading order: a node at its first row, of whatever kind it is, and under
   * `reuses` every later row. The one vision counts for every scene that an outcome or a measure has.
   */
  readonly cells: Readonly<Record<CoverageCount, readonly Row[]>>;
  /** The measures of the scene by business item, each at its first row here, reuse or not; under `""` those without one. */
  readonly items: Readonly<Record<string, readonly Row[]>>;
}

/** What a model has for each scene, and for each scene and business item. */
export interface Coverage {
  /** The profile's scenes, then those that it does not know, then what has none, if there is any. */
  readonly lines: readonly CoverageLine[];
  /** The profile's, then those that it does not know. */
  readonly businessItems: readonly BusinessItem[];
}

const CELL = {
  vision: "vision",
  outcome: "outcomes",
  measure: "measures",
  indicator: "indicators",
} as const satisfies Record<NodeKind, CoverageCount>;

/** Counts what stands below the vision by scene and business item: where a plan has something, and where it has nothing. */
export function coverage(outline: Outline, profile: Profile): Coverage {
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
      if (!own || line.met.has(row.node.id)) continue;
      line.met.add(row.node.id);
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
  /** The measures that the line's items hold. */
  readonly met: Set<string>;
}

function newLine(scene: Scene | null): Line {
  const cells = { vision: [], outcomes: [], measures: [], reuses: [], indicators: [] };
  return { scene, cells, items: new Map(), met: new Set() };
}

/** The business items of a measure's row, each once; `null` for any other row. */
function itemsOf({ node }: Row): readonly string[] | null {
  return node.kind === "measure" ? [...new Set(node.businessItems)].filter((id) => id !== "") : null;
}
