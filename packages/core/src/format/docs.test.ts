import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { PROBLEM_WORDS } from "../message/problem-words.ts";
import { LIMITS } from "../model/limits.ts";
import { type Shape, shapeOf } from "../vocabulary/field.ts";
import { FIELDS } from "../vocabulary/fields.ts";
import { readLogicModel } from "./read.ts";
import { FILE } from "./schema.ts";
import { serializeLogicModel } from "./serialize.ts";

/** Returns the keys of a shape and of all objects in it. */
const keysOf = (shape: Shape): string[] =>
  Object.entries(shape).flatMap(([key, field]) => [key, ...keysOf(shapeOf(field) ?? {})]);
const keys = [...new Set([FILE, ...Object.values<Shape>(FIELDS)].flatMap(keysOf))];

describe.each(["format.md", "format.en.md"])("docs/%s", (name) => {
  const text = readFileSync(new URL(`../../../../docs/${name}`, import.meta.url), "utf8");
  const blocks = [...text.matchAll(/```json\n(.*?)```/gs)].map((match) => match[1] as string);

  it("shows only valid files and parts of files", () => {
    expect(blocks.length).toBeGreaterThan(4);
    for (const block of blocks) {
      const shown = JSON.parse(block);
      const file = shown.format ? shown : around(shown);
      expect(readLogicModel(JSON.stringify(file)), block).toMatchObject({ ok: true });
    }
  });

  it("explains every name and every problem", () => {
    for (const key of [...keys, "reuse", "placement", "indicators", "outcomes", "measures"])
      expect(text, key).toMatch(new RegExp(`^\\| \`${key}\` `, "m"));
    for (const code of Object.keys(PROBLEM_WORDS)) expect(text, code).toMatch(new RegExp(`^\\| \`${code}\` `, "m"));
  });

  it("lists the limits", () => {
    for (const limit of Object.values(LIMITS)) expect(text).toContain(limit.toLocaleString("en"));
  });

  it("shows a file in the order of saving", () => {
    const result = readLogicModel(blocks[1] as string);
    expect(result.ok && JSON.stringify(JSON.parse(serializeLogicModel(result.model)))).toBe(
      JSON.stringify(JSON.parse(blocks[1] as string)),
    );
  });
});

/** Returns a file that contains a part. */
function around(part: { readonly reuse?: string; readonly kind?: string }): object {
  const vision = { id: "v", text: "", measures: part.kind ? [] : [part] };
  const reused = { id: "o", text: "", measures: [{ id: part.reuse, text: "" }] };
  return {
    format: "logic-model",
    version: 1,
    title: "",
    vision: part.reuse ? { ...vision, outcomes: [reused] } : vision,
    unplaced: part.kind ? [part] : [],
  };
}
