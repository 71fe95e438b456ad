import type { Locale, LogicModel } from "@logic-model/core";
import type { LayoutDirection } from "@logic-model/core/layout";
import type { CSSProperties } from "react";
import { describe, expect, it } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import "../styles.css";
import { cancerPlan, fukuchiyama } from "../testing/models.ts";
import { cards, drawn } from "../testing/tree.ts";
import { LogicModelViewer } from "./LogicModelViewer.tsx";

/** Returns the keys of overlapping cards, in pairs. */
function overlaps(): string[] {
  const boxes = cards()
    .map((element) => ({ key: element.dataset.key, box: element.getBoundingClientRect() }))
    .sort((a, b) => a.box.top - b.box.top);
  return boxes.flatMap((a, i) => {
    const found: string[] = [];
    for (const b of boxes.slice(i + 1)) {
      if (b.box.top >= a.box.bottom) break;
      if (b.box.left < a.box.right && a.box.left < b.box.right) found.push(`${a.key} ${b.key}`);
    }
    return found;
  });
}

/** Returns the parts whose text is cut off or that overflow their card. */
function cutOff(): string[] {
  return cards().flatMap((element) => {
    const card = element.getBoundingClientRect();
    return [...element.querySelectorAll<HTMLElement>(".lm-part")]
      .filter((part) => {
        const box = part.getBoundingClientRect();
        const inside =
          box.left >= card.left && box.right <= card.right && box.top >= card.top && box.bottom <= card.bottom;
        return !inside || part.scrollWidth > part.clientWidth + 1 || part.scrollHeight > part.clientHeight + 1;
      })
      .map((part) => `${element.dataset.key} ${part.textContent}`);
  });
}

async function show(model: LogicModel, width: number, direction: LayoutDirection, locale: Locale) {
  await page.viewport(width, 900);
  await render(<LogicModelViewer value={model} direction={direction} locale={locale} />);
  await drawn();
  expect(cards().length).toBeGreaterThan(80);
}

it.each<[string, CSSProperties]>([
  ["a block", {}],
  ["a flex row", { display: "flex" }],
  ["a flex column", { display: "flex", flexDirection: "column", alignItems: "flex-start" }],
  ["a grid", { display: "grid", placeItems: "start" }],
])("is as wide as it may be, and stays so, in %s", async (_, style) => {
  await page.viewport(1440, 900);
  await render(
    <div style={{ ...style, width: 1000 }}>
      <LogicModelViewer value={fukuchiyama} />
    </div>,
  );
  for (let i = 0; i < 3; i++) {
    await drawn();
    const viewer = document.querySelector(".lm") as HTMLElement;
    expect(viewer.offsetWidth).toBe(1000);
    expect(viewer.offsetHeight).toBeGreaterThan(800);
  }
  expect(cards()).toHaveLength(82);
});

describe.each([
  ["福知山市", fukuchiyama],
  ["がん計画", cancerPlan],
])("%s", (_, model) => {
  it.each<[number, LayoutDirection, Locale]>([
    [1440, "goal-right", "ja"],
    [1440, "goal-right", "en"],
    [1440, "goal-left", "ja"],
    [1440, "goal-top", "ja"],
    [1024, "goal-right", "ja"],
    [1024, "goal-left", "ja"],
    [1024, "goal-top", "ja"],
    [375, "goal-right", "ja"],
    [320, "goal-right", "ja"],
  ])("shows all texts, each in its card and no card on another: %i px, %s %s", async (width, direction, locale) => {
    await show(model, width, direction, locale);
    expect(cutOff()).toEqual([]);
    expect(overlaps()).toEqual([]);
  });

  it.each([375, 320])("can be read without scrolling sideways at %i px", async (width) => {
    await show(model, width, "goal-right", "ja");
    const scroller = document.querySelector(".lm-scroll") as HTMLElement;
    expect(scroller.scrollWidth).toBeLessThanOrEqual(scroller.clientWidth);
  });
});
