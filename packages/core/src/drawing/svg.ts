import type { Drawing, Shape } from "./types.ts";

const FONTS = "Noto Sans JP, Noto Sans CJK JP, Hiragino Sans, Yu Gothic, Meiryo, sans-serif";

/**
 * Returns a drawing as a standalone SVG file. Shapes and texts have presentation attributes only, so that it works under
 * any content security policy and in any program.
 */
export function toSvg(drawing: Drawing): string {
  const { width, height, paper } = drawing;
  const lines = [
    `<svg${attributes({
      xmlns: "http://www.w3.org/2000/svg",
      width: paper ? `${paper.width}mm` : width,
      height: paper ? `${paper.height}mm` : height,
      viewBox: `0 0 ${round(width)} ${round(height)}`,
      role: "img",
      "xml:lang": drawing.language,
      "font-family": FONTS,
    })}>`,
    `<title>${escapeXml(drawing.title)}</title>`,
    `<desc>${escapeXml(drawing.description)}</desc>`,
    ...drawing.shapes.map(element),
    "</svg>",
  ];
  return `${lines.join("\n")}\n`;
}

function element(shape: Shape): string {
  switch (shape.type) {
    case "rect":
      return `<rect${attributes({
        x: shape.x,
        y: shape.y,
        width: shape.width,
        height: shape.height,
        rx: shape.radius || null,
        fill: shape.fill,
        stroke: shape.stroke,
        "stroke-width": shape.stroke && shape.strokeWidth,
        "stroke-dasharray": shape.dashed ? "3 2" : null,
      })}/>`;
    case "path":
      return `<path${attributes({
        d: shape.d,
        transform: shape.x || shape.y ? `translate(${round(shape.x)} ${round(shape.y)})` : null,
        fill: "none",
        stroke: shape.stroke,
        "stroke-width": shape.strokeWidth,
      })}/>`;
    case "text":
      return `<text${attributes({
        x: shape.x,
        y: shape.y,
        fill: shape.fill,
        "font-size": shape.fontSize,
        "font-weight": shape.bold ? "bold" : null,
        "text-anchor": shape.anchor === "start" ? null : shape.anchor,
      })}>${escapeXml(shape.text)}</text>`;
  }
}

function attributes(values: Readonly<Record<string, string | number | null>>): string {
  let text = "";
  for (const [name, value] of Object.entries(values)) {
    if (value === null) continue;
    text += ` ${name}="${typeof value === "number" ? round(value) : escapeXml(value)}"`;
  }
  return text;
}

function round(value: number): string {
  return String(Math.round(value * 100) / 100);
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Escapes text for XML 1.0 and drops the characters it forbids. */
function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "")
    .replace(/[&<>"]/g, (character) => ENTITIES[character] as string);
}
