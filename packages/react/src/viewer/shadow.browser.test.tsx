import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import styles from "../styles.css?inline";
import { fukuchiyama } from "../testing/models.ts";
import { card, cards, drawn, focused } from "../testing/tree.ts";
import { LogicModelViewer } from "./LogicModelViewer.tsx";

let host: HTMLElement;
let shadow: ShadowRoot;
let root: Root;

beforeEach(async () => {
  await page.viewport(1440, 900);
  host = document.body.appendChild(document.createElement("div"));
  shadow = host.attachShadow({ mode: "open" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  shadow.adoptedStyleSheets = [sheet];
  root = createRoot(shadow);
  root.render(<LogicModelViewer value={fukuchiyama} />);
  await expect.poll(() => cards(shadow)).toHaveLength(82);
  await drawn();
});

afterEach(() => {
  root.unmount();
  host.remove();
});

it("is laid out and styled", () => {
  expect(getComputedStyle(card("o1/m2", shadow) as Element).position).toBe("absolute");
  expect(getComputedStyle(card("o2/m2", shadow) as Element).borderTopStyle).toBe("dashed");
});

it("follows the theme of its host", () => {
  const ground = () => getComputedStyle(shadow.querySelector(".lm") as Element).backgroundColor;
  host.dataset.theme = "light";
  const light = ground();
  host.dataset.theme = "dark";
  expect(ground()).not.toBe(light);
});

it("moves focus and collapses rows by keyboard", async () => {
  card("/vision", shadow)?.focus();
  await userEvent.keyboard("{ArrowDown}");
  expect(focused(shadow)).toBe("vision/o1");
  await userEvent.keyboard("{ArrowLeft}");
  expect(card("o1/m1", shadow)).toBeNull();
  await userEvent.keyboard("{End}");
  expect(focused(shadow)).toBe("o6/m55");
});

it("selects on click and goes to the next placement", async () => {
  await userEvent.click(card("o1/m2", shadow) as Element);
  expect(shadow.querySelectorAll("[data-lit]")).toHaveLength(4);
  await page.getByRole("button", { name: "次の掲載へ" }).click();
  expect(focused(shadow)).toBe("o2/m2");
});
