import type { Locale, LogicModel } from "@logic-model/core";
import type { CardDecorator } from "@logic-model/core/layout";
import { type ReactElement, useLayoutEffect, useState } from "react";
import { beforeEach, expect, it } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import "../styles.css";
import { outside } from "../testing/EditorHarness.tsx";
import { fukuchiyama, noRules } from "../testing/models.ts";
import { card, drawn } from "../testing/tree.ts";
import { LogicModelViewer } from "../viewer/LogicModelViewer.tsx";
import { LogicModelEditor, type LogicModelEditorProps } from "./LogicModelEditor.tsx";

beforeEach(() => page.viewport(1440, 900));

const indicator = fukuchiyama.nodes.i1;
const model: LogicModel = {
  ...fukuchiyama,
  nodes: {
    ...fukuchiyama.nodes,
    i1: { ...indicator, baseline: { value: 12 } } as NonNullable<typeof indicator>,
  },
};
const parts = (key: string, role: string) =>
  [...(card(key)?.querySelectorAll(`[data-role="${role}"]`) ?? [])].map((part) => part.textContent);

let setLocale: (locale: Locale) => Promise<void>;

function Host(props: LogicModelEditorProps): ReactElement {
  const [locale, set] = useState<Locale>("ja");
  useLayoutEffect(() => {
    setLocale = (next) => outside(() => set(next));
  }, []);
  return <LogicModelEditor defaultValue={model} lint={noRules} locale={locale} {...props} />;
}

async function show(props: LogicModelEditorProps): Promise<void> {
  await render(<Host {...props} />);
  await drawn();
}

it("redraws cards when the language changes", async () => {
  await show({});
  expect(parts("o2/m2", "consultation")).toEqual(["要相談 各職種"]);
  expect(parts("o1/i1", "footer")).toEqual(["基準 12"]);
  await setLocale("en");
  expect(parts("o2/m2", "consultation")).toEqual(["To agree: 各職種"]);
  expect(parts("o1/i1", "footer")).toEqual(["Baseline: 12"]);
  expect(parts("o2/m2", "prefix")).toEqual(["(R)"]);
  expect(parts("o1/m2", "tag")).toEqual(["4 places"]);
  await setLocale({ tag: "ko", base: "ja", words: { "card.baseline": "기준 {value}" } });
  expect(parts("o1/i1", "footer")).toEqual(["기준 12"]);
  expect(parts("o2/m2", "consultation")).toEqual(["要相談 各職種"]);
});

const budget: CardDecorator = ({ node }, decoration) =>
  node.id === "m2"
    ? { ...decoration, chips: [...(decoration.chips ?? []), { role: "budget", text: "予算 40万円" }] }
    : decoration;

it("shows a host's chip on cards", async () => {
  await show({ decorate: budget });
  const chip = card("o1/m2")?.querySelector<HTMLElement>('[data-role="budget"]');
  expect(chip?.textContent).toBe("予算 40万円");
  expect(chip && getComputedStyle(chip).boxShadow).not.toBe("none");
  expect(card("o1/m2")?.getAttribute("aria-label")).toContain("予算 40万円");
  expect(parts("o2/m2", "consultation")).toEqual(["要相談 各職種"]);
});

it("shows a host's chip in the table", async () => {
  await show({ decorate: budget, defaultView: { panes: ["table"] } });
  await expect.element(page.getByText("予算 40万円").first()).toBeVisible();
});

it("shows a host's chip in the viewer", async () => {
  await render(<LogicModelViewer value={model} decorate={budget} />);
  await drawn();
  expect(parts("o1/m2", "budget")).toEqual(["予算 40万円"]);
});
