import { describe, expect, it } from "vitest";
import { contrast } from "../testing/contrast.ts";
import { lightTheme, type Theme } from "./theme.ts";

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
  )("has readable text in %s on %s", (text, ground) =>
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
  )("has visible lines in %s on %s", (line, ground) =>
    expect(contrast(lightTheme[line], lightTheme[ground])).toBeGreaterThanOrEqual(3),
  );
});
