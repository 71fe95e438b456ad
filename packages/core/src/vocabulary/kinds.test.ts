import { expect, it } from "vitest";
import { fillTemplate } from "../language/fill.ts";
import { withWords } from "../language/locale.ts";
import { kindParams, kindPlural } from "./kinds.ts";

it("names kinds inside a sentence, and follows a renaming", () => {
  const text = "{Measures} without an {indicator}";
  expect(fillTemplate(text, kindParams("en"))).toBe("Measures without an indicator");
  const renamed = withWords("en", { "kind.measure": "activity", "kind.measure.plural": "activities" });
  expect(fillTemplate(text, kindParams(renamed))).toBe("Activities without an indicator");
  expect(fillTemplate("{measure}のない{outcome}", kindParams(withWords("ja", { "kind.measure": "事業" })))).toBe(
    "事業のないアウトカム",
  );
  expect(kindPlural("measure", withWords("ja", { "kind.measure": "事業" }))).toBe("事業");
});
