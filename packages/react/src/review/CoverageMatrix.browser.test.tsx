import { type LogicModel, type Node, type PlacementKey, placementKey } from "@logic-model/core";
import { describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import "../styles.css";
import { cancerPlan, fukuchiyama } from "../testing/models.ts";
import { CoverageMatrix } from "./CoverageMatrix.tsx";

/** 福知山市, with business items for some measures. */
const model: LogicModel = {
  ...fukuchiyama,
  nodes: {
    ...fukuchiyama.nodes,
    m2: { ...fukuchiyama.nodes.m2, businessItems: ["training", "sharing"] } as Node,
    m21: { ...fukuchiyama.nodes.m21, businessItems: ["consulting"] } as Node,
  },
};

const cell = (name: string) => page.getByRole("button", { name, exact: true });
const grid = (i = 0) => document.querySelectorAll<HTMLTableElement>("table")[i] as HTMLTableElement;
/** Returns the texts of a line of a table, its title first. */
const line = (title: string, i = 0) => {
  const row = [...grid(i).rows].find((row) => row.cells[0]?.textContent === title);
  return [...(row?.cells ?? [])].map(({ textContent }) => textContent);
};
const heads = (i: number) => [...(grid(i).rows[0]?.cells ?? [])].map(({ textContent }) => textContent);
const focused = () => document.activeElement as HTMLElement;

describe("the counts", () => {
  it("cover every scene, and rows without one", async () => {
    await render(<CoverageMatrix model={model} />);
    expect(heads(0)).toEqual(["場面", "目指す姿", "アウトカム", "施策", "再掲", "指標"]);
    expect([...grid().rows].slice(1).map(({ cells }) => cells[0]?.textContent)).toEqual([
      ...["日常の療養支援", "入退院支援", "急変時の対応", "看取り", "認知症", "感染症", "災害", "場面なし"],
    ]);
    expect(line("入退院支援")).toEqual(["入退院支援", "1", "1", "8", "なし", "3"]);
    // Five measures and one indicator, separately.
    expect(line("日常の療養支援")[4]).toBe("6施策 5 / 指標 1");
  });

  it("mark gaps by a sign, a word and a pattern", async () => {
    await render(<CoverageMatrix model={model} />);
    const missing = "！なし（あるはずのもの）";
    expect(line("認知症")).toEqual(["認知症", missing, missing, missing, "なし", missing]);
    const empty = (selector: string) => getComputedStyle(document.querySelector(selector) as Element);
    expect(empty('[data-empty="true"]').backgroundImage).toContain("gradient");
    expect(empty('[data-empty="expected"]').outlineStyle).toBe("dashed");
  });

  it("are in a table with headers and a name", async () => {
    await render(<CoverageMatrix model={model} />);
    await expect.element(page.getByRole("region", { name: "場面ごとの充足状況" })).toBeVisible();
    await expect.element(page.getByRole("grid", { name: "場面ごとの件数" })).toBeVisible();
    await expect.element(page.getByRole("columnheader", { name: "再掲" })).toBeVisible();
    expect(page.getByRole("rowheader", { name: "看取り" }).elements()).toHaveLength(2);
  });

  it("also cover measures by business item, in the order of the chosen numbering", async () => {
    await render(<CoverageMatrix model={model} />);
    expect(heads(1).map((head) => head?.[0])).toEqual(["場", ..."アイウエオカキク無"]);
    expect(line("日常の療養支援", 1).slice(4, 7)).toEqual(["1", "1", "1"]);
    // It has no measures in any scene.
    expect(line("看取り", 1)[1]).toBe("！なし（あるはずのもの）");
    await userEvent.selectOptions(page.getByRole("combobox", { name: "事業項目の番号" }), "①〜④（4項目）");
    expect(heads(1).map((head) => head?.[0])).toEqual(["場", ..."①②③④－－－－無"]);
    expect(line("看取り", 1).slice(3, 6)).toEqual(["1", "1", "なし"]);
  });
});

describe("a cell", () => {
  it("opens the list of its rows, one list per line", async () => {
    const opened: PlacementKey[] = [];
    await render(<CoverageMatrix model={model} onOpen={(key) => opened.push(key)} />);
    const measures = cell("看取り 施策 3件");
    await expect.element(measures).toHaveAttribute("aria-expanded", "false");
    await userEvent.click(measures);
    await expect.element(measures).toHaveAttribute("aria-expanded", "true");
    const list = page.getByRole("list", { name: "施策 3件" });
    expect(list.getByRole("listitem").elements()).toHaveLength(3);
    const id = measures.element().getAttribute("aria-controls") as string;
    expect(document.getElementById(id)?.contains(list.element())).toBe(true);
    await userEvent.click(list.getByRole("button", { name: /施設看取り体制の充実/ }));
    expect(opened).toEqual([placementKey("o4", "m39")]);

    await userEvent.click(cell("看取り 再掲 7件"));
    await expect.element(list).not.toBeInTheDocument();
    await userEvent.click(cell("入退院支援 指標 3件"));
    expect(page.getByRole("list").elements()).toHaveLength(2);
    await expect.element(page.getByText("(再)").first()).toBeVisible();
    await userEvent.click(cell("看取り 再掲 7件"));
    expect(page.getByRole("list").elements()).toHaveLength(1);
  });

  it("has no links if the host doesn't handle them", async () => {
    await render(<CoverageMatrix model={model} />);
    await userEvent.click(cell("看取り 施策 3件"));
    await expect.element(page.getByText(/施設看取り体制の充実/)).toBeVisible();
    await expect.element(page.getByRole("button", { name: /施設看取り体制/ })).not.toBeInTheDocument();
  });

  it("gets focus with the arrow keys, even if empty, with one tab stop per table", async () => {
    await render(<CoverageMatrix model={model} onOpen={() => {}} />);
    await userEvent.keyboard("{Tab}");
    expect(focused().ariaLabel).toBe("日常の療養支援 目指す姿 1件");
    await userEvent.keyboard("{ArrowDown}{ArrowRight}{ArrowRight}{ArrowRight}");
    expect(focused()).toMatchObject({ tagName: "TD", textContent: "なし" });
    await userEvent.keyboard("{End}");
    expect(focused().ariaLabel).toBe("入退院支援 指標 3件");
    await userEvent.keyboard("{ArrowRight}{Home}{ArrowUp}{ArrowUp}");
    expect(focused().ariaLabel).toBe("日常の療養支援 目指す姿 1件");
    await userEvent.keyboard("{Control>}{End}{/Control}");
    expect(focused().ariaLabel).toBe("場面なし 指標 2件");
    await userEvent.keyboard("{Enter}");
    // The open consultations come next.
    await userEvent.keyboard("{Tab}");
    expect(focused().textContent).toContain("多職種連携機能充実");
    await userEvent.keyboard("{Tab}{Tab}");
    expect(focused().tagName).toBe("SELECT");
    await userEvent.keyboard("{Tab}");
    expect(focused().closest("table")).toBe(grid(1));
  });
});

it("opens lists of a hundred at a time", async () => {
  const ids = Array.from({ length: 130 }, (_, i) => `x${i}`);
  const measures = ids.map((id): [string, Node] => [id, { id, kind: "measure", text: `案${id}`, indicators: [] }]);
  const o5 = { ...fukuchiyama.nodes.o5, measures: ids.map((node) => ({ node })), scenes: ["dementia"] } as Node;
  const nodes = { ...fukuchiyama.nodes, ...Object.fromEntries(measures), o5 };
  await render(<CoverageMatrix model={{ ...fukuchiyama, nodes, unplaced: ["m43", "m44", "m45"] }} />);
  await userEvent.click(cell("認知症 施策 130件"));
  expect(page.getByRole("listitem").elements()).toHaveLength(100);
  await userEvent.click(page.getByRole("button", { name: "さらに表示（残り30件）" }));
  expect(page.getByRole("listitem").elements()).toHaveLength(130);
});

describe("without categories", () => {
  it("says that the profile has no scenes", async () => {
    await render(<CoverageMatrix model={cancerPlan} />);
    await expect.element(page.getByText(/「医療計画・がん計画」には場面が決められていない/)).toBeVisible();
    expect(document.querySelector("table")).toBeNull();
  });

  it("explains how to assign business items", async () => {
    await render(<CoverageMatrix model={fukuchiyama} />);
    expect(document.querySelectorAll("table")).toHaveLength(1);
    await expect.element(page.getByText(/^事業項目の付いた施策はまだありません。「施策の振り分け」で/)).toBeVisible();
  });
});

it("is in English, in the host's words", async () => {
  await render(<CoverageMatrix model={model} locale="en" messages={{ matrix_none: "nothing" }} />);
  expect(line("End of life")).toEqual(["End of life", "1", "1", "3", "7", "2"]);
  expect(line("Dementia")[4]).toBe("nothing");
  expect(document.querySelector("section")?.lang).toBe("en");
});

it("fits a narrow screen, with marks in the headers and a legend below", async () => {
  await page.viewport(375, 800);
  await render(<CoverageMatrix model={model} />);
  for (const scroll of document.querySelectorAll(".lm-matrix-scroll")) {
    expect(scroll.scrollWidth).toBeLessThanOrEqual(scroll.clientWidth);
  }
  await expect.element(page.getByText("地域住民への普及啓発").first()).not.toBeVisible();
  await expect.element(page.getByRole("definition").filter({ hasText: "地域住民への普及啓発" })).toBeVisible();
  for (const button of document.querySelectorAll("td > button")) {
    expect(button.getBoundingClientRect().width).toBeGreaterThanOrEqual(24);
  }
  await page.viewport(1280, 800);
});
