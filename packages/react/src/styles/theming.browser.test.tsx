import type { CSSProperties } from "react";
import { createRoot } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { cdp, page } from "vitest/browser";
import { render } from "vitest-browser-react";
import "../styles.css";
import "../themes/digital-agency.css";
import { LogicModelEditor } from "../editor/LogicModelEditor.tsx";
import { ModelSummary } from "../review/ModelSummary.tsx";
import styles from "../styles.css?inline";
import { cancerPlan, fukuchiyama } from "../testing/models.ts";
import { card, cards } from "../testing/tree.ts";
import { LogicModelViewer } from "../viewer/LogicModelViewer.tsx";

const html = document.documentElement;
const find = (selector: string) => document.querySelector(selector) as HTMLElement;
const colour = (selector: string) => getComputedStyle(find(selector)).backgroundColor;
const RED = "rgb(170, 0, 0)";

/** Emulates the user's settings, or printing. */
async function emulate(media: string, features: Record<string, string>) {
  await cdp().send("Emulation.setEmulatedMedia", {
    media,
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
}

beforeEach(async () => {
  await page.viewport(1440, 900);
  await emulate("", { "prefers-color-scheme": "light" });
});

afterEach(async () => {
  html.removeAttribute("style");
  html.removeAttribute("class");
  await emulate("", {});
});

describe("a variable", () => {
  it("may be set on the page", async () => {
    html.style.setProperty("--lm-accent", "#a00");
    await render(<LogicModelViewer value={fukuchiyama} />);
    await expect.poll(() => card("/vision")).not.toBeNull();
    expect(colour(".lm-card[data-kind=vision]")).toBe(RED);
  });

  it("may be set on any ancestor, and on the component itself", async () => {
    await render(
      <>
        <div style={{ "--lm-ground": "#a00" } as CSSProperties}>
          <LogicModelViewer value={fukuchiyama} className="first" />
        </div>
        <LogicModelViewer value={fukuchiyama} className="second" style={{ "--lm-ground": "#0a0" } as CSSProperties} />
        <LogicModelViewer value={fukuchiyama} className="third" />
      </>,
    );
    expect([".first", ".second", ".third"].map(colour)).toEqual([RED, "rgb(0, 170, 0)", "rgb(247, 247, 249)"]);
  });

  it("may have a dark value", async () => {
    html.style.setProperty("--lm-ground", "#fee");
    html.style.setProperty("--lm-ground-dark", "#a00");
    await render(
      <>
        <LogicModelViewer value={fukuchiyama} className="light" />
        <div data-theme="dark">
          <LogicModelViewer value={fukuchiyama} className="dark" />
        </div>
      </>,
    );
    expect([".light", ".dark"].map(colour)).toEqual(["rgb(255, 238, 238)", RED]);
  });

  it("reaches standalone components and dialogs", async () => {
    html.style.setProperty("--lm-ground", "#a00");
    html.style.setProperty("--lm-surface", "#0a0");
    await render(
      <>
        <ModelSummary model={fukuchiyama} />
        <LogicModelEditor defaultValue={fukuchiyama} defaultView={{ panel: null }} style={{ blockSize: 500 }} />
      </>,
    );
    expect(colour(".lm-summary")).toBe(RED);
    await expect.poll(() => card("/vision")).not.toBeNull();
    card("/vision")?.focus();
    await page.getByRole("treeitem").first().click();
    card("/vision")?.dispatchEvent(new KeyboardEvent("keydown", { key: "?", bubbles: true }));
    await expect.poll(() => find("dialog[open]")).not.toBeNull();
    expect(colour("dialog[open]")).toBe("rgb(0, 170, 0)");
  });

  it("reaches into a shadow root", async () => {
    html.style.setProperty("--lm-ground", "#a00");
    const host = document.body.appendChild(document.createElement("div"));
    const shadow = host.attachShadow({ mode: "open" });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    shadow.adoptedStyleSheets = [sheet];
    const root = createRoot(shadow);
    root.render(<LogicModelViewer value={fukuchiyama} />);
    await expect.poll(() => shadow.querySelector(".lm")).not.toBeNull();
    const ground = () => getComputedStyle(shadow.querySelector(".lm") as Element).backgroundColor;
    expect(ground()).toBe(RED);
    host.style.setProperty("--lm-ground", "#0a0");
    expect(ground()).toBe("rgb(0, 170, 0)");
    root.unmount();
    host.remove();
  });

  it("yields to forced colours", async () => {
    html.style.setProperty("--lm-ground", "#a00");
    await emulate("", { "forced-colors": "active" });
    await render(<LogicModelViewer value={fukuchiyama} />);
    expect(colour(".lm")).not.toBe(RED);
  });

  it("isn't dark in print", async () => {
    html.style.setProperty("--lm-surface-dark", "#a00");
    await emulate("print", { "prefers-color-scheme": "dark" });
    await render(<LogicModelViewer value={fukuchiyama} />);
    await expect.poll(() => card("o1/m1")).not.toBeNull();
    expect(getComputedStyle(card("o1/m1") as Element).backgroundColor).toBe("rgb(255, 255, 255)");
  });
});

describe("the layout", () => {
  /** Returns the positions of all cards and of the text in them. */
  const positions = () =>
    cards().map((element) =>
      [element, ...element.querySelectorAll(".lm-part")].map((part) => part.getAttribute("style")),
    );

  /** Returns the texts that are wider than their space in the layout, by more than rounding. */
  const tooWide = () =>
    [...document.querySelectorAll<HTMLElement>(".lm-part")]
      .filter((part) => part.scrollWidth > part.clientWidth + 1)
      .map((part) => part.textContent);

  it("is the same in every theme that changes colours and corners", async () => {
    await render(<LogicModelViewer value={cancerPlan} defaultView={{ selected: "intermediate-1/m141101" }} />);
    await expect.poll(() => cards().length).toBeGreaterThan(50);
    const before = positions();
    for (const name of ["ground", "surface", "text", "accent", "outcome", "lit", "found", "line", "quiet"])
      html.style.setProperty(`--lm-${name}`, "#a00");
    html.style.setProperty("--lm-radius", "40px");
    expect(getComputedStyle(card("/vision") as Element).borderTopLeftRadius).toBe("12px");
    expect(positions()).toEqual(before);
    html.removeAttribute("style");
    html.dataset.theme = "dark";
    expect(positions()).toEqual(before);
    delete html.dataset.theme;
  });

  it("measures the font of a theme, so that text stays inside its box", async () => {
    await render(<LogicModelViewer value={cancerPlan} locale="en" />);
    await expect.poll(() => cards().length).toBeGreaterThan(50);
    const before = positions();
    expect(tooWide()).toEqual([]);
    html.style.setProperty("--lm-font-family", '"DejaVu Sans", "Noto Sans CJK JP", sans-serif');
    await expect.poll(positions).not.toEqual(before);
    expect(tooWide()).toEqual([]);
    html.removeAttribute("style");
    await expect.poll(positions).toEqual(before);
  });

  it("isn't affected by the page's text spacing", async () => {
    await render(
      <div style={{ letterSpacing: "0.3em", wordSpacing: "1em", textIndent: "2em", textTransform: "uppercase" }}>
        <LogicModelViewer value={cancerPlan} locale="en" />
      </div>,
    );
    await expect.poll(() => cards().length).toBeGreaterThan(50);
    expect(tooWide()).toEqual([]);
  });
});

describe("compact", () => {
  it("fits more into the same space, with targets of 24 px", async () => {
    const { rerender } = await render(<LogicModelViewer value={fukuchiyama} />);
    await expect.poll(() => cards().length).toBe(82);
    const height = find(".lm-paper").offsetHeight;
    await rerender(<LogicModelViewer value={fukuchiyama} density="compact" />);
    await expect.poll(() => find(".lm-paper").offsetHeight).toBeLessThan(0.9 * height);
    const small = [...document.querySelectorAll<HTMLElement>(".lm-card, .lm button, .lm input")].filter(
      (target) => target.offsetHeight < 24 || target.offsetWidth < 24,
    );
    expect(small).toEqual([]);
  });

  it("reduces the height of the editor's toolbar and table", async () => {
    const editor = (density: "comfortable" | "compact") => (
      <LogicModelEditor
        defaultValue={fukuchiyama}
        defaultView={{ panes: ["table"], panel: null }}
        density={density}
        style={{ blockSize: 600 }}
      />
    );
    const { rerender } = await render(editor("comfortable"));
    await expect.poll(() => find(".lm-table tbody tr")).not.toBeNull();
    const heights = () => [".lm-toolbar", ".lm-table tbody tr"].map((selector) => find(selector).offsetHeight);
    const [toolbar = 0, line = 0] = heights();
    await rerender(editor("compact"));
    await expect.poll(() => heights()[0]).toBeLessThan(toolbar);
    expect(heights()[1]).toBeLessThan(line);
    const small = [...document.querySelectorAll<HTMLElement>(".lm button, .lm input, .lm-cell")].filter(
      (target) => target.checkVisibility() && (target.offsetHeight < 24 || target.offsetWidth < 24),
    );
    expect(small.map((target) => target.outerHTML)).toEqual([]);
  });
});

it("has a theme based on the Digital Agency's, set by a class", async () => {
  html.className = "lm-digital-agency";
  await render(<LogicModelViewer value={fukuchiyama} />);
  expect(colour(".lm")).toBe("rgb(242, 242, 242)");
  expect(getComputedStyle(find(".lm button")).borderRadius).toBe("8px");
});
