import { applyOperation, type LogicModel } from "@logic-model/core";
import { expect, it, vi } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { itemProps } from "../headless/itemProps.ts";
import "../styles.css";
import { fukuchiyama, tenThousandRows } from "../testing/models.ts";
import { card, drawn, keys } from "../testing/tree.ts";
import { LogicModelViewer } from "./LogicModelViewer.tsx";

// A spy on a function that every render of a card calls.
vi.mock("../headless/itemProps.ts", { spy: true });

function rename(model: LogicModel, node: string, text: string): LogicModel {
  const change = applyOperation(model, { type: "edit", target: "node", node, set: { text } });
  if (!change.ok) throw new Error(change.refusal.code);
  return change.model;
}

/** Returns the keys of the cards whose elements changed, in tree order. */
async function changedCards(change: () => Promise<void>): Promise<string[]> {
  const changed = new Set<string | undefined>();
  const observer = new MutationObserver((records) => {
    for (const { target } of records) {
      const element = target instanceof Element ? target : target.parentElement;
      changed.add(element?.closest<HTMLElement>("[data-key]")?.dataset.key);
    }
  });
  const tree = document.querySelector("[role=tree]") as Element;
  observer.observe(tree, { subtree: true, childList: true, attributes: true, characterData: true });
  await change();
  await drawn();
  observer.disconnect();
  return keys().filter((key) => changed.has(key));
}

it.each([
  ["a model of 82 rows", fukuchiyama, "m2", ["o1/m2", "o2/m2", "o3/m2", "o4/m2"]],
  ["a model of 10,000 rows", tenThousandRows, "m1-1", ["o1/m1-1", "o2/m1-1"]],
])("rerenders only the cards of the edited node: %s", async (_, model, node, touched) => {
  await page.viewport(1440, 900);
  const screen = await render(<LogicModelViewer value={model} />);
  await drawn();
  expect(keys().length).toBeGreaterThan(40);
  vi.mocked(itemProps).mockClear();
  const changed = await changedCards(() =>
    screen.rerender(<LogicModelViewer value={rename(model, node, "名前を変えた施策")} />),
  );
  expect(changed).toEqual(touched);
  expect(vi.mocked(itemProps).mock.calls.map(([box]) => box.key)).toEqual(touched);
  for (const key of touched) expect(card(key)?.textContent).toContain("名前を変えた施策");
});

it("moves the cards below a card that grows, without creating elements", async () => {
  await page.viewport(1440, 900);
  const screen = await render(<LogicModelViewer value={fukuchiyama} />);
  await drawn();
  const elements = new Map(keys().map((key) => [key, card(key)]));
  await screen.rerender(<LogicModelViewer value={rename(fukuchiyama, "m1", "長い施策名".repeat(30))} />);
  await drawn();
  for (const [key, element] of elements) expect(card(key)).toBe(element);
});

it("keeps focus on a row while the model changes around it", async () => {
  const screen = await render(<LogicModelViewer value={fukuchiyama} />);
  card("o2/m9")?.focus();
  const change = applyOperation(fukuchiyama, { type: "remove", node: "m2" });
  if (!change.ok) throw new Error(change.refusal.code);
  await screen.rerender(<LogicModelViewer value={change.model} />);
  expect(keys()).toHaveLength(78);
  expect(document.activeElement).toBe(card("o2/m9"));
});
