import type { Row } from "../outline/outline.ts";

/** Returns the scenes of a row: its node's own, or else those of the nearest row above with any. */
export function scenesOf(row: Row): readonly string[] {
  for (let at: Row | null = row; at; at = at.above) {
    const { node } = at;
    const own = node.kind === "outcome" || node.kind === "measure" ? (node.scenes ?? []) : [];
    const scenes = own.filter((scene, i) => scene !== "" && own.indexOf(scene) === i);
    if (scenes.length > 0) return scenes;
  }
  return [];
}
