import { createOutline, type LogicModel } from "@logic-model/core";
import { beforeEach, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import "../styles.css";
import { largeModel, tenThousandRows } from "../testing/models.ts";
import { card, drawn, focused, keys } from "../testing/tree.ts";
import { LogicModelViewer } from "./LogicModelViewer.tsx";

const rows = createOutline(tenThousandRows).rows.map((row) => row.key);
const scroller = () => document.querySelector(".lm-scroll") as HTMLElement;

async function scrollTo(top: number) {
  scroller().scrollTo({ top });
  await drawn();
}

function expectReadingOrder() {
  const mounted = new Set(keys());
  expect(keys()).toEqual(rows.filter((key) => mounted.has(key)));
}

beforeEach(async () => {
  await page.viewport(1440, 900);
});

async function show(model: LogicModel) {
  await render(<LogicModelViewer value={model} />);
  await drawn();
}

it("mounts only the cards in view", async () => {
  await show(tenThousandRows);
  expect(rows).toHaveLength(10_000);
  expect(keys()).toContain("o1/m1-1");
  expect(keys()).not.toContain("o500/m500-1");
  expect(document.querySelectorAll(".lm *").length).toBeLessThan(1000);
});

it("mounts the cards that scroll into view, and unmounts others", async () => {
  await show(tenThousandRows);
  for (const share of [0.25, 0.5, 1, 0.1]) {
    await scrollTo(scroller().scrollHeight * share);
    const edge = scroller().getBoundingClientRect();
    const inView = keys().filter((key) => {
      const box = card(key)?.getBoundingClientRect() as DOMRect;
      return box.bottom > edge.top && box.top < edge.bottom;
    });
    expect(inView.length).toBeGreaterThan(15);
    expect(document.querySelectorAll(".lm *").length).toBeLessThan(1000);
    expectReadingOrder();
  }
  expect(keys()).not.toContain("o1/m1-1");
});

it("keeps the focused row mounted, wherever the page is scrolled to", async () => {
  await show(tenThousandRows);
  card("o1/m1-2")?.focus();
  const element = card("o1/m1-2");
  await scrollTo(scroller().scrollHeight / 2);
  expect(card("o1/m1-3")).toBeNull();
  expect(card("o1/m1-2")).toBe(element);
  expect(focused()).toBe("o1/m1-2");
  expectReadingOrder();
  await userEvent.keyboard("{ArrowDown}");
  expect(focused()).toBe("o1/m1-3");
});

it("scrolls to a distant row and focuses it", async () => {
  await show(tenThousandRows);
  card("/vision")?.focus();
  await userEvent.keyboard("{End}");
  await drawn();
  expect(focused()).toBe("o909/m908-1");
  const box = card("o909/m908-1")?.getBoundingClientRect() as DOMRect;
  const edge = scroller().getBoundingClientRect();
  expect(box.top).toBeGreaterThanOrEqual(edge.top);
  expect(box.bottom).toBeLessThanOrEqual(edge.bottom);
  expectReadingOrder();
});

it("mounts everything for printing", async () => {
  const model = largeModel(60);
  await show(model);
  expect(keys().length).toBeLessThan(200);
  window.dispatchEvent(new Event("beforeprint"));
  expect(keys()).toEqual(createOutline(model).rows.map((row) => row.key));
  window.dispatchEvent(new Event("afterprint"));
  await drawn();
  expect(keys().length).toBeLessThan(200);
});
