import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { cdp, page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import "../styles.css";
import { fukuchiyama } from "../testing/models.ts";
import { card, focused } from "../testing/tree.ts";
import { LogicModelViewer } from "./LogicModelViewer.tsx";

/** Emulates the user's settings, or printing. */
async function emulate(media: string, features: Record<string, string>) {
  await cdp().send("Emulation.setEmulatedMedia", {
    media,
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
}

const style = (key: string) => getComputedStyle(card(key) as Element);
const ground = () => getComputedStyle(document.querySelector(".lm") as Element).backgroundColor;
const GROUND = { light: "rgb(247, 247, 249)", dark: "rgb(23, 24, 27)" } as const;

beforeEach(async () => {
  await page.viewport(1440, 900);
});

afterEach(async () => {
  await emulate("", {});
  delete document.documentElement.dataset.theme;
});

it.each(["light", "dark"] as const)("follows the user's colour scheme: %s", async (scheme) => {
  await emulate("", { "prefers-color-scheme": scheme });
  await render(<LogicModelViewer value={fukuchiyama} />);
  expect(ground()).toBe(GROUND[scheme]);
});

it.each(["light", "dark"] as const)(
  "uses the theme of an ancestor, whatever the user's colour scheme: %s",
  async (theme) => {
    await emulate("", { "prefers-color-scheme": theme === "light" ? "dark" : "light" });
    document.documentElement.dataset.theme = theme;
    await render(<LogicModelViewer value={fukuchiyama} />);
    expect(ground()).toBe(GROUND[theme]);
  },
);

describe("in forced colours", () => {
  beforeEach(async () => {
    await emulate("", { "forced-colors": "active", "prefers-color-scheme": "dark" });
    expect(matchMedia("(forced-colors: active)").matches).toBe(true);
    await render(<LogicModelViewer value={fukuchiyama} defaultView={{ selected: "o1/m2", search: "研修" }} />);
  });

  it("distinguishes kinds by border width", () => {
    const weight = (key: string) => style(key).borderTopWidth;
    expect([weight("/vision"), weight("vision/o1"), weight("o1/m1")]).toEqual(["4px", "2px", "1px"]);
    const indicators = document.querySelector(".lm-indicators") as Element;
    expect(getComputedStyle(indicators).borderInlineStartWidth).toBe("4px");
  });

  it("shows a reuse by its dashed border", () => {
    expect([style("o1/m3").borderTopStyle, style("o2/m3").borderTopStyle]).toEqual(["solid", "dashed"]);
  });

  it("outlines the selected, highlighted, found and focused cards", async () => {
    const outline = (key: string) => `${style(key).outlineStyle} ${style(key).outlineWidth}`;
    await expect.poll(() => outline("o1/m2")).toBe("solid 3px");
    await expect.poll(() => outline("o2/m2")).toBe("dashed 2px");
    await expect.poll(() => outline("o1/m3")).toBe("dotted 3px");
    expect(style("o1/m1").outlineStyle).toBe("none");
    await userEvent.tab();
    while (!focused()) await userEvent.tab();
    expect(outline(focused() as string)).toBe("solid 4px");
  });
});

describe("on paper", () => {
  it("is light, as tall as its content, and has no controls", async () => {
    document.documentElement.dataset.theme = "dark";
    await emulate("print", {});
    await render(<LogicModelViewer value={fukuchiyama} />);
    expect(ground()).toBe("rgb(255, 255, 255)");
    expect(style("o1/m1").color).toBe("rgb(26, 26, 28)");
    const scroller = document.querySelector(".lm-scroll") as HTMLElement;
    expect(scroller.getBoundingClientRect().height).toBeGreaterThanOrEqual(scroller.scrollHeight);
    expect(scroller.scrollHeight).toBeGreaterThan(1500);
    for (const name of ["toolbar", "selection"])
      expect(document.querySelector(`.lm-${name}`)?.checkVisibility()).toBe(false);
  });
});
