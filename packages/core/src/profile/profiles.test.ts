import { expect, it } from "vitest";
import { withWords } from "../language/locale.ts";
import { fieldLabel } from "../vocabulary/field-words.ts";
import { kindTitle } from "../vocabulary/kinds.ts";
import { generic } from "./generic.ts";
import { profileLocale } from "./profiles.ts";
import type { Profile } from "./types.ts";

const town: Profile = {
  ...generic,
  id: "town",
  words: { "kind.measure": { ja: "事業", en: "project" }, "field.lead": { ja: "所管課", en: "division in charge" } },
};

it("overlays the words of a profile", () => {
  expect(kindTitle("measure", profileLocale(town, "ja"))).toBe("事業");
  expect(fieldLabel("measure", "lead", profileLocale(town, "en"))).toBe("Division in charge");
  expect(profileLocale(generic, "ja")).toBe("ja");
});

it("prefers the words of a host and of a further language", () => {
  const host = profileLocale(town, withWords("ja", { "kind.measure": "取組" }));
  expect([kindTitle("measure", host), fieldLabel("measure", "lead", host)]).toEqual(["取組", "所管課"]);
  const korean = profileLocale(town, { tag: "ko", base: "en", words: { "kind.measure": "시책" } });
  expect([kindTitle("measure", korean), fieldLabel("measure", "lead", korean)]).toEqual(["시책", "Division in charge"]);
});
