import { describe, expect, it } from "vitest";
import { lightTheme, type Theme } from "./theme.ts";

function luminance(color: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** As WCAG 2 defines it. */
function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const pairs = (list: readonly (readonly [keyof Theme, keyof Theme])[]) => list;

describe("the light theme", () => {
  it.each(
    pairs([
      ["text", "ground"],
      ["text", "surface"],
      ["text", "outcome"],
      ["quiet", "ground"],
      ["quiet", "surface"],
      ["quiet", "outcome"],
      ["accent", "surface"],
      ["accent", "outcome"],
      ["onAccent", "accent"],
      ["onConsultation", "consultation"],
    ]),
  )("has text in %s that can be read on %s", (text, ground) =>
    expect(contrast(lightTheme[text], lightTheme[ground])).toBeGreaterThanOrEqual(4.5),
  );

  it.each(
    pairs([
      ["border", "ground"],
      ["border", "surface"],
      ["link", "ground"],
      ["outcomeBorder", "ground"],
      ["outcomeBorder", "outcome"],
      ["indicator", "ground"],
      ["accent", "ground"],
      ["consultationBorder", "surface"],
      ["consultationBorder", "consultation"],
    ]),
  )("has lines in %s that can be seen on %s", (line, ground) =>
    expect(contrast(lightTheme[line], lightTheme[ground])).toBeGreaterThanOrEqual(3),
  );
});
