import { createOutline } from "@logic-model/core";
import { beforeEach, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import "../styles.css";
import { fukuchiyama } from "../testing/models.ts";
import { card, cards, focused, keys } from "../testing/tree.ts";
import { LogicModelViewer } from "./LogicModelViewer.tsx";

const { rows } = createOutline(fukuchiyama);

beforeEach(async () => {
  await page.viewport(1440, 900);
});

describe("roles and names", () => {
  beforeEach(async () => {
    await render(<LogicModelViewer value={fukuchiyama} />);
  });

  it("is one tree, named after the model", () => {
    const trees = [...document.querySelectorAll("[role=tree]")];
    expect(trees.map((tree) => tree.getAttribute("aria-label"))).toEqual([
      "ロジックモデル：福知山市 在宅医療・介護連携ロジックモデル",
    ]);
    expect(trees[0]?.querySelectorAll("[role=treeitem]")).toHaveLength(rows.length);
  });

  it("gives each item its level, position and set size", () => {
    const said = cards().map((element) =>
      ["level", "posinset", "setsize"].map((name) => element.getAttribute(`aria-${name}`)),
    );
    expect(said).toEqual(rows.map(({ level, posInSet, setSize }) => [level, posInSet, setSize].map(String)));
  });

  it("says whether each item with children is expanded", () => {
    expect(cards().map((element) => element.getAttribute("aria-expanded"))).toEqual(
      rows.map((row) => (row.expandable ? "true" : null)),
    );
  });

  it("includes all that a card shows in the item's name", () => {
    const plain = (text: string) => text.replace(/\s/g, "");
    for (const element of cards()) {
      const name = plain(element.getAttribute("aria-label") ?? "");
      const text = [...element.querySelectorAll(".lm-part[data-role=text]")].map((part) => part.textContent).join("");
      expect(name).toContain(plain(text));
      for (const part of element.querySelectorAll(".lm-part:not([data-role=text], [data-role=prefix])"))
        expect(name).toContain(plain(part.textContent));
    }
  });

  it.each([
    ["/vision", /^目指す姿、全ての福知山市民が、/],
    ["vision/o6", /^アウトカム、感染症、災害、健康危機.*、施策 9$/],
    ["o1/i1", /^指標、入退院・外来支援を受けた患者数$/],
    ["o1/m2", /^施策 2、同職種、多職種間連携の検討の場の設定、4か所$/],
    ["o2/m2", /^施策 15\(再掲\)、同職種、多職種間連携の検討の場の設定、要相談 各職種、4か所で使用$/],
    ["o4/m14", /、もとの文言：圏域ごとの課題を明らかにし、/],
  ])("names %s", (key, name) => {
    expect(card(key)?.getAttribute("aria-label")).toMatch(name);
  });
});

describe("keyboard", () => {
  /** Presses keys, and checks that focus stays in the tree and that the tree has one tab stop. */
  async function press(keys: string): Promise<string | undefined> {
    await userEvent.keyboard(keys);
    expect(document.activeElement?.closest("[role=tree]")).not.toBeNull();
    expect(cards().filter((element) => element.tabIndex === 0)).toEqual([document.activeElement]);
    return focused();
  }

  beforeEach(async () => {
    await render(<LogicModelViewer value={fukuchiyama} toolbar={false} />);
    expect(cards().filter((element) => element.tabIndex === 0)).toEqual([card("/vision")]);
    await userEvent.tab();
    // In some browsers, a scrolling element is a tab stop.
    if (focused() === undefined) await userEvent.tab();
    expect(focused()).toBe("/vision");
  });

  it("moves down through every row and back up", async () => {
    const walked: (string | undefined)[] = [];
    document.querySelector("[role=tree]")?.addEventListener("focusin", () => walked.push(focused()));
    const all = rows.map((row) => row.key);
    await press("{ArrowDown}".repeat(rows.length));
    expect(walked.splice(0)).toEqual(all.slice(1));
    await press("{ArrowUp}".repeat(20));
    expect(walked).toEqual(all.toReversed().slice(1, 21));
  });

  it("moves to the first and the last row", async () => {
    expect(await press("{End}")).toBe("o6/m55");
    expect(await press("{Home}")).toBe("/vision");
  });

  it("scrolls the focused row into view", async () => {
    const edge = (document.querySelector(".lm-scroll") as HTMLElement).getBoundingClientRect();
    for (const keys of ["{End}", "{Home}", "{End}{ArrowLeft}"]) {
      await press(keys);
      const box = document.activeElement?.getBoundingClientRect() as DOMRect;
      expect(box.top).toBeGreaterThanOrEqual(edge.top);
      expect(box.bottom).toBeLessThanOrEqual(edge.bottom);
    }
  });

  it("expands, collapses, and moves to children and parents", async () => {
    await press("{ArrowDown}");
    expect(await press("{ArrowLeft}")).toBe("vision/o1");
    expect(card("vision/o1")?.getAttribute("aria-expanded")).toBe("false");
    expect(keys()).not.toContain("o1/m1");
    expect(await press("{ArrowDown}")).toBe("vision/o2");
    expect(await press("{ArrowUp}{ArrowRight}")).toBe("vision/o1");
    expect(card("vision/o1")?.getAttribute("aria-expanded")).toBe("true");
    expect(await press("{ArrowRight}")).toBe("o1/i1");
    expect(await press("{ArrowLeft}")).toBe("vision/o1");
  });

  it("keeps focus when the vision is collapsed", async () => {
    expect(await press("{ArrowLeft}")).toBe("/vision");
    expect(keys()).toEqual(["/vision"]);
    expect(await press("{ArrowDown}{ArrowUp}{End}")).toBe("/vision");
    await press("{ArrowRight}");
    expect(keys()).toHaveLength(rows.length);
  });

  it("selects a row, highlights all its placements, and clears the selection", async () => {
    const lit = () => [...document.querySelectorAll<HTMLElement>("[data-lit]")].map((element) => element.dataset.key);
    card("o1/m2")?.focus();
    await press("{Enter}");
    expect(card("o1/m2")?.getAttribute("aria-selected")).toBe("true");
    expect(lit()).toEqual(["o1/m2", "o2/m2", "o3/m2", "o4/m2"]);
    await expect.element(page.getByText("4件のアウトカムで使用")).toBeVisible();
    await press("{ArrowDown}");
    expect(lit()).toEqual(["o1/m2", "o2/m2", "o3/m2", "o4/m2"]);
    await press("{Escape}");
    expect(document.querySelector("[aria-selected=true]")).toBeNull();
    await press(" ");
    expect(card("o1/m3")?.getAttribute("aria-selected")).toBe("true");
    await press(" ");
    expect(card("o1/m3")?.getAttribute("aria-selected")).toBe("false");
  });

  it("cycles through the placements of a node, and expands what hides them", async () => {
    card("vision/o3")?.focus();
    await press("{ArrowLeft}");
    card("o1/m2")?.focus();
    expect(await press("{Alt>}{ArrowDown}{/Alt}")).toBe("o2/m2");
    expect(await press("{Alt>}{ArrowDown}{/Alt}")).toBe("o3/m2");
    expect(await press("{Alt>}{ArrowDown}{ArrowDown}{/Alt}")).toBe("o1/m2");
    expect(await press("{Alt>}{ArrowUp}{/Alt}")).toBe("o4/m2");
    expect(await press("{Alt>}{Home}{/Alt}")).toBe("o1/m2");
  });

  it("leaves with Tab and returns to the same row", async () => {
    await press("{End}");
    await userEvent.tab({ shift: true });
    expect(focused()).toBeUndefined();
    await userEvent.tab();
    if (focused() === undefined) await userEvent.tab();
    expect(focused()).toBe("o6/m55");
  });
});
