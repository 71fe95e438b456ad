import { applyOperation, createOutline, type LogicModel } from "@logic-model/core";
import { lint } from "@logic-model/core/lint";
import { type ReactElement, useLayoutEffect } from "react";
import { beforeEach, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import type { LogicModelEditorOptions, LogicModelEditorState } from "../editing/editorState.ts";
import { useLogicModelEditor } from "../editing/useLogicModelEditor.ts";
import "../styles.css";
import { cancerPlan, fukuchiyama } from "../testing/models.ts";
import { drawn } from "../testing/tree.ts";
import { TableView } from "./TableView.tsx";

let editor: LogicModelEditorState;
/** The number of times the table called the editor's `cut`. */
let cuts = 0;

function Harness(props: LogicModelEditorOptions): ReactElement {
  const state = useLogicModelEditor(props);
  useLayoutEffect(() => {
    editor = state;
  });
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: as in the editor
    <section
      className="lm lm-editor"
      style={{ height: 900 }}
      onKeyDown={state.onKeyDown}
      onCut={() => {
        cuts++;
      }}
    >
      <div className="lm-work">
        <TableView editor={state} active />
      </div>
    </section>
  );
}

async function show(model: LogicModel = fukuchiyama, options: Partial<LogicModelEditorOptions> = {}): Promise<void> {
  await render(<Harness defaultValue={model} {...options} />);
  await drawn();
}

const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const cell = (id: string) => document.querySelector<HTMLElement>(`[data-cell="${id}"]`) as HTMLElement;
const focused = () => (document.activeElement as HTMLElement | null)?.dataset.cell;
const typing = () => document.activeElement as HTMLTextAreaElement;
const lines = () => all("tbody [role=row]");
/** Returns the empty cell beside an outcome, for its indicators. */
const PLACE = "vision/o1 indicator0";

/** Presses keys, and checks that focus stays in the table and that the table has one tab stop. */
async function press(keys: string): Promise<string | undefined> {
  await userEvent.keyboard(keys);
  await drawn();
  expect(document.activeElement?.closest("[role=treegrid]")).not.toBeNull();
  expect(all('[data-cell][tabindex="0"]')).toHaveLength(1);
  return focused();
}

async function start(id: string): Promise<void> {
  cell(id).focus();
  await drawn();
}

beforeEach(async () => {
  cuts = 0;
  await page.viewport(1440, 900);
});

describe("structure", () => {
  it("is one treegrid, named after the model, with column titles of the profile", async () => {
    await show();
    const [grid, ...others] = all("[role=treegrid]");
    expect(others).toEqual([]);
    expect(grid?.getAttribute("aria-label")).toBe("ロジックモデルの表：福知山市 在宅医療・介護連携ロジックモデル");
    expect(grid?.getAttribute("aria-colcount")).toBe("4");
    expect(grid?.getAttribute("aria-rowcount")).toBe("57");
    expect(all("[role=columnheader]").map((title) => title.textContent)).toEqual([
      "番号",
      "具体的な施策",
      "成果指標",
      "取り組みの方向性（中間アウトカム）",
    ]);
  });

  it("names the columns of outcome levels, and whose indicators each column has", async () => {
    await show(cancerPlan);
    expect(all("[role=columnheader]").map((title) => title.textContent)).toEqual([
      "番号",
      "個別施策",
      "個別施策の指標",
      "中間アウトカムの指標",
      "中間アウトカム",
      "分野別アウトカムの指標",
      "分野別アウトカム",
      "最終アウトカムの指標",
      "最終アウトカム",
    ]);
    expect(cell("vision/i500001").textContent).toContain("がんになっても安心して暮らせる県だと思う県民の割合");
  });

  it("shows every row of the outline in one cell, labelled with everything it shows", async () => {
    await show(cancerPlan);
    const rows = createOutline(cancerPlan).rows;
    expect(all("[data-key]").map((element) => element.dataset.key)).toHaveLength(rows.length);
    const plain = (text: string | null) => (text ?? "").replace(/\s/g, "");
    for (const { key } of rows) {
      const name = plain(cell(key).getAttribute("aria-label"));
      for (const part of cell(key).querySelectorAll(".lm-word:not([data-role=prefix]), .lm-cell-foot, .lm-cell-note"))
        expect(name).toContain(plain(part.textContent));
    }
  });

  it.each([
    ["/vision", /^目指す姿、全ての福知山市民が、/],
    ["o1/m2", /^施策 2、同職種、多職種間連携の検討の場の設定、4か所$/],
    ["o2/m2", /^施策 15\(再掲\)、同職種、多職種間連携の検討の場の設定、要相談 各職種、4か所で使用$/],
    ["o1/i1", /^指標、入退院・外来支援を受けた患者数$/],
    ["vision/o1", /^アウトカム、入退院支援、病院、.*、施策 8$/],
    [PLACE, /^空欄：ここに指標を追加$/],
  ])("names %s", async (id, name) => {
    await show();
    expect(cell(id).getAttribute("aria-label")).toMatch(name);
  });

  it("numbers lines and columns, starting above the column titles", async () => {
    await show();
    expect(all("[role=row]").map((row) => row.getAttribute("aria-rowindex"))).toEqual(
      Array.from({ length: 57 }, (_, i) => `${i + 1}`),
    );
    expect(cell("/vision").getAttribute("aria-colindex")).toBe("1");
    expect(cell("/vision").getAttribute("aria-colspan")).toBe("4");
    expect(["o1/m1", "o1/i1", "vision/o1"].map((id) => cell(id).getAttribute("aria-colindex"))).toEqual([
      "2",
      "3",
      "4",
    ]);
    expect(cell("vision/o1").getAttribute("aria-rowspan")).toBe("8");
    expect(lines()[7]?.querySelector("[role=rowheader]")?.textContent).toBe("8");
  });

  it("nests the lines of an outcome at their level below its first line", async () => {
    await show(cancerPlan);
    const opening = cell("vision/final-1").closest("[role=row]");
    expect(opening?.getAttribute("aria-level")).toBe("2");
    expect(opening?.getAttribute("aria-expanded")).toBe("true");
    expect(cell("final-1/field-1").getAttribute("aria-expanded")).toBe("true");
    expect(cell("intermediate-1/m111102").closest("[role=row]")?.getAttribute("aria-level")).toBe("5");
  });

  it("aligns the cells of a line, and spans an outcome over its lines", async () => {
    await show();
    const box = (id: string) => cell(id).getBoundingClientRect();
    expect(box("o1/i1").top).toBe(box("o1/m1").top);
    expect(box("vision/o1").top).toBe(box("o1/m1").top);
    expect(Math.abs(box("vision/o1").bottom - box("o1/m8").bottom)).toBeLessThan(1);
    expect(box("/vision").width).toBeGreaterThan(box("o1/m1").width + box("o1/i1").width + box("vision/o1").width);
  });

  it.each([1440, 1024])("fits into %i px", async (width) => {
    await page.viewport(width, 900);
    await show(cancerPlan);
    const sheet = document.querySelector(".lm-sheet") as HTMLElement;
    expect(sheet.scrollWidth).toBeLessThanOrEqual(sheet.clientWidth);
  });

  it("keeps the column titles in view, and an outcome's text while one of its lines is", async () => {
    await page.viewport(1440, 400);
    await show();
    const sheet = document.querySelector(".lm-sheet") as HTMLElement;
    sheet.scrollTop = 200;
    await drawn();
    const title = all("[role=columnheader]")[1]?.getBoundingClientRect() as DOMRect;
    expect(title.top).toBe(sheet.getBoundingClientRect().top);
    const words = cell("vision/o1").querySelector(".lm-cell-text")?.getBoundingClientRect() as DOMRect;
    expect(cell("o1/m1").getBoundingClientRect().bottom).toBeLessThan(title.bottom);
    expect(words.top).toBeGreaterThanOrEqual(title.bottom);
  });
});

describe("marks", () => {
  it("shows a reuse with its mark, running number and consultation", async () => {
    await show();
    expect(cell("o2/m2").dataset.reuse).toBe("true");
    expect(cell("o2/m2").textContent).toMatch(/^\(再\) 同職種.*要相談 各職種$/);
    expect(cell("o1/m2").dataset.reuse).toBeUndefined();
    expect(cell("o1/m2").textContent).toContain("4か所");
  });

  it("highlights all placements of the selected node", async () => {
    await show();
    await userEvent.click(cell("o2/m2"));
    expect(all("[data-lit]").map((element) => element.dataset.cell)).toEqual(["o1/m2", "o2/m2", "o3/m2", "o4/m2"]);
    expect(all('[aria-selected="true"]')).toEqual([cell("o2/m2")]);
  });

  it("marks search results", async () => {
    await show(fukuchiyama, { defaultView: { search: "看取り" } });
    expect(
      all("[data-found]")
        .map((element) => element.dataset.cell)
        .toSorted(),
    ).toEqual(editor.matches.toSorted());
  });

  it("shows the number of findings in a cell", async () => {
    const node = { id: "lonely", kind: "outcome", text: "孤立", indicators: [], outcomes: [], measures: [] } as const;
    const change = applyOperation(fukuchiyama, { type: "add", node, parent: "vision" });
    const model = change.ok ? change.model : fukuchiyama;
    const found = lint(model).filter(({ node, severity }) => node === "lonely" && severity === "warning");
    await show(model);
    expect(found).not.toEqual([]);
    await expect.poll(() => cell("vision/lonely").textContent).toContain(`要確認 ${found.length}`);
    expect(cell("vision/lonely").getAttribute("aria-label")).toContain(`要確認 ${found.length}`);
  });

  it("shows notes of the node and the placement", async () => {
    await show(cancerPlan);
    const notes = [...cell("intermediate-4/m141101").querySelectorAll(".lm-cell-note")].map((note) => note.textContent);
    expect(notes).toEqual(["注記：教育委員会とがん対策課の共管", "注記：保護者に向けた受診勧奨の資料をあわせて配る"]);
  });

  it("marks with Shift+arrow and Ctrl+click, and unmarks with Escape", async () => {
    await show();
    await start("o1/m2");
    expect(await press("{Shift>}{ArrowDown}{ArrowDown}{/Shift}")).toBe("o1/m4");
    expect(editor.view.marked).toEqual(["o1/m2", "o1/m3", "o1/m4"]);
    expect(all("[data-marked]").map((element) => element.dataset.cell)).toEqual(["o1/m2", "o1/m3", "o1/m4"]);
    expect(all('[aria-selected="true"]')).toHaveLength(3);
    await userEvent.click(cell("o1/i1"), { modifiers: ["Control"] });
    expect(editor.view.marked).toEqual(["o1/m2", "o1/m3", "o1/m4", "o1/i1"]);
    await press("{Escape}");
    expect(editor.view.marked).toEqual([]);
  });
});

describe("moving", () => {
  it.each([
    ["down to the next measure", "o1/m1", "{ArrowDown}", "o1/m2"],
    ["down from an outcome to the next", "vision/o1", "{ArrowDown}", "vision/o2"],
    ["down from the last indicator to the place for another", "o1/i3", "{ArrowDown}", PLACE],
    ["up from the first line to the vision", "o1/m1", "{ArrowUp}", "/vision"],
    ["no further than the vision", "/vision", "{ArrowUp}", "/vision"],
    ["right to the indicator of the line", "o1/m2", "{ArrowRight}", "o1/i2"],
    ["right to what covers the line", "o1/m8", "{ArrowRight}", PLACE],
    ["back on the line it came from", "o1/m8", "{ArrowRight}{ArrowRight}{ArrowLeft}{ArrowLeft}", "o1/m8"],
    ["to the last cell of the line", "o1/m3", "{End}", "vision/o1"],
    ["to the first cell of the line", "o1/i3", "{Home}", "o1/m3"],
    ["to the first cell of the table", "o3/m25", "{Control>}{Home}{/Control}", "/vision"],
    ["to the last line of the table", "o1/m1", "{Control>}{End}{/Control}", "o6/m55"],
    ["from the vision back to the column it came from", "vision/o1", "{ArrowUp}{ArrowDown}", "vision/o1"],
    ["to the next placement of a node", "o1/m2", "{Alt>}{ArrowDown}{/Alt}", "o2/m2"],
    ["to its first placement", "o4/m2", "{Alt>}{Home}{/Alt}", "o1/m2"],
  ])("moves %s", async (_, from, keys, to) => {
    await show();
    await start(from);
    expect(await press(keys)).toBe(to);
  });

  it("moves a screen down and up in its column", async () => {
    await show();
    await start("o1/m1");
    const down = await press("{PageDown}");
    const height = cell(down as string).getBoundingClientRect().top - cell("o1/m1").getBoundingClientRect().top;
    expect(height).toBeGreaterThan(600);
    expect(height).toBeLessThan(900);
    expect(await press("{PageUp}")).toBe("o1/m1");
  });

  it("scrolls the focused cell into view below the column titles", async () => {
    await page.viewport(1440, 500);
    await show();
    await start("o6/m55");
    for (const id of ["o6/m54", "o6/m53"]) expect(await press("{ArrowUp}")).toBe(id);
    await press("{Control>}{Home}{/Control}");
    await press("{Control>}{End}{/Control}");
    for (let i = 0; i < 30; i++) await userEvent.keyboard("{ArrowUp}");
    await drawn();
    const title = all("[role=columnheader]")[0]?.getBoundingClientRect() as DOMRect;
    expect(document.activeElement?.getBoundingClientRect().top).toBeGreaterThanOrEqual(title.bottom);
  });

  it("leaves the table with Tab, and returns to the same cell", async () => {
    await render(
      <>
        <button type="button">前</button>
        <Harness defaultValue={fukuchiyama} />
      </>,
    );
    await start("o1/i2");
    await userEvent.tab({ shift: true });
    if (document.activeElement?.tagName !== "BUTTON") await userEvent.tab({ shift: true });
    expect(document.activeElement?.textContent).toBe("前");
    await userEvent.tab();
    if (focused() === undefined) await userEvent.tab();
    expect(focused()).toBe("o1/i2");
  });

  it("selects the row of the focused cell, or the row that an empty cell belongs to", async () => {
    await show();
    await start("o1/i3");
    expect(editor.selected?.key).toBe("o1/i3");
    await press("{ArrowDown}");
    expect(editor.selected?.key).toBe("vision/o1");
  });

  it("moves to a revealed row, and expands what hides it", async () => {
    await show(fukuchiyama, { defaultView: { collapsed: ["vision/o6"] } });
    editor.reveal("o6/m55");
    await drawn();
    expect(focused()).toBe("o6/m55");
  });

  it("starts at the view's selection", async () => {
    await page.viewport(1440, 500);
    await show(fukuchiyama, { defaultView: { selected: "o6/m55" } });
    const box = cell("o6/m55").getBoundingClientRect();
    expect(box.bottom).toBeLessThan(500);
    expect(cell("o6/m55").tabIndex).toBe(0);
    expect(focused()).toBeUndefined();
  });
});

describe("collapsing", () => {
  it("collapses an outcome to one line and expands it with Ctrl+Shift+arrow", async () => {
    await show();
    await start("vision/o2");
    expect(await press("{Control>}{Shift>}{ArrowLeft}{/Shift}{/Control}")).toBe("vision/o2");
    expect(lines()).toHaveLength(55 - 14);
    expect(cell("vision/o2").getAttribute("aria-expanded")).toBe("false");
    expect(cell("vision/o2").closest("[role=row]")?.getAttribute("aria-expanded")).toBe("false");
    expect(cell("vision/o2 measure").textContent).toBe("ほか25件");
    expect(await press("{Control>}{Shift>}{ArrowRight}{/Shift}{/Control}")).toBe("vision/o2");
    expect(lines()).toHaveLength(55);
  });

  it("collapses the outcome of a measure, and moves to it", async () => {
    await show();
    await start("o2/m12");
    expect(await press("{Control>}{Shift>}{ArrowLeft}{/Shift}{/Control}")).toBe("vision/o2");
    expect(cell("o2/m12")).toBeNull();
  });

  it("expands a summary of hidden rows with Enter", async () => {
    await show(fukuchiyama, { defaultView: { collapsed: ["vision/o2"] } });
    await start("vision/o2 measure");
    expect(await press("{Enter}")).toBe("vision/o2");
    expect(lines()).toHaveLength(55);
  });

  it("collapses with the button of the cell", async () => {
    await show();
    await userEvent.click(cell("vision/o1").querySelector("[data-fold]") as Element, { force: true });
    await drawn();
    expect(editor.view.collapsed).toEqual(["vision/o1"]);
    expect(focused()).toBe("vision/o1");
  });

  it("links a reused outcome to its first placement", async () => {
    await show(cancerPlan);
    const place = "final-2/field-1 measure";
    expect(cell(place).textContent).toBe("再掲のため、最初の掲載を参照");
    await start(place);
    expect(await press("{Enter}")).toBe("final-1/field-1");
  });
});

describe("editing", () => {
  it("edits a cell, keeps the text with Enter and moves down", async () => {
    await show();
    await start("o1/m2");
    await press("{F2}");
    expect(typing().tagName).toBe("TEXTAREA");
    await userEvent.keyboard("検討の場");
    expect(await press("{Enter}")).toBe("o1/m3");
    expect(editor.model.nodes.m2?.text).toBe("検討の場");
    for (const key of ["o1/m2", "o2/m2", "o3/m2", "o4/m2"]) expect(cell(key).textContent).toContain("検討の場");
    editor.undo();
    await drawn();
    expect(editor.model).toEqual(fukuchiyama);
  });

  it("edits the next cell with Tab, and the previous with Shift+Tab", async () => {
    await show();
    await start("o1/m2");
    await press("{Enter}");
    await userEvent.keyboard("あ");
    await press("{Tab}");
    expect(editor.editing?.key).toBe("o1/i2");
    expect(typing().value).toBe("京あんしんネットで連携された患者数(登録者数)");
    await press("{Tab}");
    expect(editor.editing?.key).toBe("o1/m3");
    await press("{Shift>}{Tab}{Tab}{/Shift}");
    expect(editor.editing?.key).toBe("o1/m2");
    expect(editor.model.nodes.m2?.text).toBe("あ");
    expect(editor.history.past).toHaveLength(1);
  });

  it("cancels with Escape and stays", async () => {
    await show();
    await start("o1/m2");
    await press("{Enter}");
    await userEvent.keyboard("あ");
    expect(await press("{Escape}")).toBe("o1/m2");
    expect(editor.model).toEqual(fukuchiyama);
  });

  it("keeps editing during a Japanese conversion", async () => {
    await show();
    await start("o1/m2");
    await press("{Enter}");
    const field = typing();
    field.dispatchEvent(new CompositionEvent("compositionstart", { bubbles: true }));
    for (const key of ["Enter", "Tab", "Escape", "ArrowDown"])
      field.dispatchEvent(new KeyboardEvent("keydown", { key, isComposing: true, bubbles: true, cancelable: true }));
    await drawn();
    expect(document.activeElement).toBe(field);
    expect(editor.editing?.key).toBe("o1/m2");
    field.dispatchEvent(new CompositionEvent("compositionend", { bubbles: true }));
    expect(await press("{Enter}")).toBe("o1/m3");
  });

  it("ignores the keys of a conversion on a cell", async () => {
    await show();
    await start("o1/m2");
    for (const init of [{ isComposing: true }, { keyCode: 229 }])
      cell("o1/m2").dispatchEvent(
        new KeyboardEvent("keydown", { key: "ArrowDown", bubbles: true, cancelable: true, ...init }),
      );
    await drawn();
    expect(focused()).toBe("o1/m2");
  });

  it("edits a cell on double click", async () => {
    await show();
    await userEvent.dblClick(cell("vision/o3"));
    expect(editor.editing?.key).toBe("vision/o3");
    expect(typing().closest("[data-cell]")).toBe(cell("vision/o3"));
  });

  it("adds a row in an empty cell with Enter, and edits it", async () => {
    await show();
    await start("o1/i3");
    await press("{ArrowDown}{Enter}");
    const key = editor.editing?.key as string;
    expect(key).toMatch(/^o1\/i/);
    expect(typing().closest("[data-cell]")).toBe(cell(key));
    await userEvent.keyboard("新しい指標");
    expect(await press("{Enter}")).toBe(PLACE);
    expect(cell(key).textContent).toBe("新しい指標");
    expect(cell(key).closest("[role=row]")).toBe(cell("o1/m4").closest("[role=row]"));
    expect(editor.history.past).toHaveLength(1);
  });

  it.each([["{Escape}"], ["{Enter}"]])("removes an added row that stays empty, and goes back: %s", async (key) => {
    await show();
    await start("o1/i3");
    await press("{ArrowDown}{Enter}");
    expect(editor.editing?.added).toBe(true);
    expect(await press(key)).toBe(PLACE);
    expect(editor.model).toEqual(fukuchiyama);
  });

  it("adds with the button of an empty cell", async () => {
    await show();
    await userEvent.click(cell(PLACE).querySelector("[data-add]") as Element, { force: true });
    await drawn();
    expect(editor.editing?.key).toMatch(/^o1\/i/);
    expect(typing().tagName).toBe("TEXTAREA");
  });

  it("fills in an empty form: an outcome, its measure and its indicator", async () => {
    const vision = { id: "v", kind: "vision", text: "", indicators: [], outcomes: [], measures: [] } as const;
    await show({ title: "", root: "v", nodes: { v: vision }, unplaced: [] });
    await start("/v outcome0");
    await press("{Enter}");
    await userEvent.keyboard("成果");
    await press("{Enter}");
    const outcome = createOutline(editor.model).rows[1]?.key;
    for (const column of ["measure", "indicator0"]) {
      await start(`${outcome} ${column}`);
      await press("{Enter}");
      await userEvent.keyboard(column);
      await press("{Enter}");
    }
    expect(createOutline(editor.model).rows.map((row) => [row.node.kind, row.text])).toEqual([
      ["vision", ""],
      ["outcome", "成果"],
      ["indicator", "indicator0"],
      ["measure", "measure"],
    ]);
  });

  it("doesn't change the outcome beside an empty cell", async () => {
    await show();
    await start("o1/i3");
    await press("{ArrowDown}{Delete}");
    await press("{Alt>}{Shift>}{ArrowDown}{/Shift}{/Alt}");
    expect(editor.model).toBe(fukuchiyama);
    cell(PLACE).dispatchEvent(new ClipboardEvent("cut", { bubbles: true, cancelable: true }));
    expect(cuts).toBe(0);
    cell("o1/i1").dispatchEvent(new ClipboardEvent("cut", { bubbles: true, cancelable: true }));
    expect(cuts).toBe(1);
  });

  it("keeps focus in the table when a row is deleted, removed, moved and restored", async () => {
    await show();
    await start("o1/m4");
    expect(await press("{Delete}")).toBe("o1/m5");
    expect(await press("{Control>}z{/Control}")).toBe("o1/m4");
    expect(await press("{Alt>}{Shift>}{ArrowDown}{/Shift}{/Alt}")).toBe("o1/m4");
    expect(cell("o1/m4").closest("[role=row]")?.querySelector("[role=rowheader]")?.textContent).toBe("5");
    await start("vision/o1");
    expect(await press("{Delete}")).toBe("vision/o2");
  });

  it("edits nothing while read-only", async () => {
    await show(fukuchiyama, { readOnly: true });
    await start("o1/m2");
    expect(await press("{F2}{Enter}{Delete}")).toBe("o1/m2");
    await userEvent.dblClick(cell("o1/m2"));
    expect(document.querySelector("textarea")).toBeNull();
    expect(document.querySelector("[data-add]")).toBeNull();
    expect(cell(PLACE).getAttribute("aria-label")).toBe("空欄");
    await start(PLACE);
    expect(await press("{Enter}")).toBe(PLACE);
    expect(editor.model).toBe(fukuchiyama);
    expect(document.querySelector("[role=treegrid]")?.getAttribute("aria-readonly")).toBe("true");
  });
});
