import fc from "fast-check";
import { expect, it } from "vitest";
import { sameDecoration } from "./same-decoration.ts";
import type { Decoration } from "./types.ts";

const full = {
  prefix: "(再)",
  code: "A101",
  tag: "5か所",
  chips: [{ role: "scene", text: "看取り" }],
  footer: "基準 12%",
} satisfies Required<Decoration>;

it("finds a difference in every field, also in fields added later", () => {
  for (const field of Object.keys(full)) {
    const other: Decoration = { ...full, [field]: field === "chips" ? [{ role: "scene", text: "別" }] : "別" };
    expect(sameDecoration(full, other), field).toBe(false);
    expect(sameDecoration(full, { ...full, [field]: undefined }), field).toBe(false);
    expect(sameDecoration({ ...full, [field]: undefined }, full), field).toBe(false);
  }
  const later = (icon: object) => ({ ...full, icon, chips: [{ ...full.chips[0], icon }] }) as unknown as Decoration;
  expect(sameDecoration(later({ name: "a" }), later({ name: "a" }))).toBe(true);
  expect(sameDecoration(later({ name: "a" }), later({ name: "b" }))).toBe(false);
  expect(sameDecoration(full, { ...full, chips: [...full.chips, ...full.chips] })).toBe(false);
});

it("equals JSON's view of plain data", () => {
  const text = fc.option(fc.constantFrom("a", "b", ""), { nil: undefined });
  const chips = fc.option(
    fc.array(fc.record({ role: fc.constantFrom("scene", "own"), text: fc.constantFrom("a", "b") })),
    {
      nil: undefined,
    },
  );
  const decoration = fc.record({ prefix: text, code: text, tag: text, chips, footer: text }, { requiredKeys: [] });
  // The list of keys also sorts them.
  const sorted = (value: Decoration) =>
    JSON.stringify(value, ["chips", "code", "footer", "prefix", "role", "tag", "text"]);
  fc.assert(
    fc.property(decoration, decoration, (a, b) => {
      expect(sameDecoration(a, b)).toBe(sorted(a) === sorted(b));
      expect(sameDecoration(a, structuredClone(a))).toBe(true);
    }),
  );
});
