import { describe, expect, it } from "vitest";
import { toSvg } from "./svg.ts";
import type { Drawing, Shape } from "./types.ts";

const rect = {
  type: "rect",
  row: null,
  x: 0.5,
  y: 1,
  width: 10,
  height: 20,
  radius: 6,
  fill: "#ffffff",
  stroke: "#000000",
  strokeWidth: 1,
  dashed: true,
} as const;
const text = {
  type: "text",
  row: null,
  x: 3,
  y: 4.123456,
  text: "施策",
  fontSize: 13,
  bold: true,
  fill: "#000000",
  anchor: "end",
} as const;
const path = { type: "path", row: null, x: 0, y: 0, d: "M0 0L5 5", stroke: "#000000", strokeWidth: 1 } as const;

function svg(shapes: readonly Shape[], more: Partial<Drawing> = {}): string {
  return toSvg({
    width: 100,
    height: 50,
    shapes,
    title: "題",
    description: "説明",
    language: "ja",
    paper: null,
    ...more,
  });
}

describe("an SVG file", () => {
  it("is a picture with a name, a description and a language", () => {
    expect(svg([])).toMatchInlineSnapshot(`
      "<svg xmlns="http://www.w3.org/2000/svg" width="100" height="50" viewBox="0 0 100 50" role="img" xml:lang="ja" font-family="Noto Sans JP, Noto Sans CJK JP, Hiragino Sans, Yu Gothic, Meiryo, sans-serif">
      <title>題</title>
      <desc>説明</desc>
      </svg>
      "
    `);
  });

  it("is as large as its paper if it has one", () => {
    expect(svg([], { paper: { width: 420, height: 297 } })).toContain(
      'width="420mm" height="297mm" viewBox="0 0 100 50"',
    );
  });

  it("writes shapes with presentation attributes", () => {
    expect(svg([rect, path, text]).split("\n").slice(3, 6)).toEqual([
      '<rect x="0.5" y="1" width="10" height="20" rx="6" fill="#ffffff" stroke="#000000" stroke-width="1" stroke-dasharray="3 2"/>',
      '<path d="M0 0L5 5" fill="none" stroke="#000000" stroke-width="1"/>',
      '<text x="3" y="4.12" fill="#000000" font-size="13" font-weight="bold" text-anchor="end">施策</text>',
    ]);
  });

  it("omits attributes that don't apply", () => {
    const plain = svg([
      { ...rect, radius: 0, stroke: null, dashed: false },
      { ...text, bold: false, anchor: "start" },
      { ...path, x: 1, y: 2 },
    ]);
    expect(plain.split("\n").slice(3, 6)).toEqual([
      '<rect x="0.5" y="1" width="10" height="20" fill="#ffffff"/>',
      '<text x="3" y="4.12" fill="#000000" font-size="13">施策</text>',
      '<path d="M0 0L5 5" transform="translate(1 2)" fill="none" stroke="#000000" stroke-width="1"/>',
    ]);
  });

  it("escapes characters with a meaning in XML", () => {
    const made = svg([{ ...text, text: '<b>&"</b>' }], { title: "a & b", description: "]]>", language: 'j"a' });
    expect(made).toContain(">&lt;b&gt;&amp;&quot;&lt;/b&gt;</text>");
    expect(made).toContain("<title>a &amp; b</title>");
    expect(made).toContain("<desc>]]&gt;</desc>");
    expect(made).toContain('xml:lang="j&quot;a"');
  });

  it("drops what XML forbids, and nothing else", () => {
    expect(svg([{ ...text, text: "\u0000施\u0008\u001f策\ufffe\uffff\ud800👩‍⚕️\t\udc00𠮷" }])).toContain(
      ">施策👩‍⚕️\t𠮷</text>",
    );
  });
});
