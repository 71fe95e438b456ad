import { createOutline, type LogicModel } from "@logic-model/core";
import { type ReactElement, useLayoutEffect } from "react";
import { beforeEach, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import type { LogicModelEditorState } from "../editing/editorState.ts";
import { useLogicModelEditor } from "../editing/useLogicModelEditor.ts";
import "../styles.css";
import { fukuchiyama, largeModel, noRules, tenThousandRows } from "../testing/models.ts";
import { drawn } from "../testing/tree.ts";
import { cellProps } from "./cellProps.ts";
import { TableView } from "./TableView.tsx";

// A spy on a function that every render of a cell calls.
vi.mock("./cellProps.ts", { spy: true });

let editor: LogicModelEditorState;

function Harness({ model }: { model: LogicModel }): ReactElement {
  const state = useLogicModelEditor({ defaultValue: model, lint: noRules });
  useLayoutEffect(() => {
    editor = state;
  });
  return (
    <section className="lm lm-editor" style={{ height: 900 }}>
      <div className="lm-work">
        <TableView editor={state} active />
      </div>
    </section>
  );
}

async function show(model: LogicModel): Promise<void> {
  await page.viewport(1440, 900);
  await render(<Harness model={model} />);
  await drawn();
}

const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const sheet = () => document.querySelector(".lm-sheet") as HTMLElement;
const cell = (id: string) => document.querySelector<HTMLElement>(`[data-cell="${id}"]`) as HTMLElement;
const mounted = () => all("tbody [data-line]");
const rendered = () => vi.mocked(cellProps).mock.calls.map(([state]) => state.piece.cell.id);
const text = (words: string) => ({ type: "edit", target: "node", set: { text: words } }) as const;

async function scrollTo(top: number): Promise<void> {
  sheet().scrollTo({ top });
  await drawn();
  await drawn();
}

/** Returns the visible lines below the column titles, from top to bottom. */
function inView(): HTMLElement[] {
  const edge = sheet().getBoundingClientRect();
  return mounted().filter((line) => {
    const box = line.getBoundingClientRect();
    return box.bottom > edge.top + 44 && box.top < edge.bottom;
  });
}

beforeEach(() => {
  vi.mocked(cellProps).mockClear();
});

it.each([
  ["82 rows", fukuchiyama, "m2", ["o1/m2", "o2/m2", "o3/m2", "o4/m2"]],
  ["5,000 rows", largeModel(455), "m1-1", ["o1/m1-1", "o2/m1-1"]],
  ["10,000 rows", tenThousandRows, "m1-1", ["o1/m1-1", "o2/m1-1"]],
])("rerenders only the lines of a renamed measure: %s", async (_, model, node, touched) => {
  await show(model);
  expect(mounted().length).toBeGreaterThan(20);
  vi.mocked(cellProps).mockClear();
  editor.dispatch({ ...text("名前を変えた施策"), node });
  await drawn();
  const lines = touched.map((key) => cell(key).closest("tr"));
  for (const key of touched) expect(cell(key).textContent).toContain("名前を変えた施策");
  expect(new Set(rendered().map((id) => cell(id).closest("tr")))).toEqual(new Set(lines));
});

it("rerenders the lines that lose and get focus, and those of other placements", async () => {
  await show(fukuchiyama);
  cell("o1/m1").focus();
  await drawn();
  vi.mocked(cellProps).mockClear();
  await userEvent.keyboard("{ArrowDown}");
  await drawn();
  const lines = ["o1/m1", "o1/m2", "o2/m2", "o3/m2", "o4/m2"].map((key) => cell(key).closest("tr"));
  expect(new Set(rendered().map((id) => cell(id).closest("tr")))).toEqual(new Set(lines));
});

it("creates no elements when a cell grows", async () => {
  await show(fukuchiyama);
  const elements = new Map(all("[data-cell]").map((element) => [element.dataset.cell as string, element]));
  editor.dispatch({ ...text("長い施策名".repeat(60)), node: "m1" });
  await drawn();
  for (const [id, element] of elements) expect(cell(id)).toBe(element);
});

it("mounts only the lines around the scroll position", async () => {
  await show(tenThousandRows);
  for (const share of [0, 0.25, 0.5, 0.999, 0.1]) {
    await scrollTo(sheet().scrollHeight * share);
    expect(mounted().length).toBeLessThan(120);
    const lines = inView();
    expect(lines.length).toBeGreaterThan(10);
    // No gaps from the column titles to the bottom edge.
    const edge = sheet().getBoundingClientRect();
    if (share > 0) expect(lines[0]?.getBoundingClientRect().top).toBeLessThanOrEqual(edge.top + 44);
    if (share < 0.9) expect(lines.at(-1)?.getBoundingClientRect().bottom).toBeGreaterThanOrEqual(edge.bottom);
    lines.slice(1).forEach((line, i) => {
      const gap = line.getBoundingClientRect().top - (lines[i] as HTMLElement).getBoundingClientRect().bottom;
      expect(Math.abs(gap)).toBeLessThan(1);
    });
  }
});

it("cuts an outcome at the edges of the window, and keeps its label", async () => {
  const model = largeModel(1);
  const nodes = { ...model.nodes };
  const ids = Array.from({ length: 2000 }, (_, i) => `n${i}`);
  for (const id of ids) nodes[id] = { id, kind: "measure", text: `施策 ${id}`, indicators: [] };
  nodes.o1 = { ...nodes.o1, measures: ids.map((node) => ({ node })) } as never;
  for (const id of Object.keys(nodes)) if (id.startsWith("m1-")) delete nodes[id];
  await show({ ...model, nodes });
  await scrollTo(sheet().scrollHeight / 2);
  expect(mounted().length).toBeLessThan(120);
  const outcome = cell("vision/o1");
  expect(outcome.getAttribute("aria-rowspan")).toBe(`${mounted().filter((line) => inStretch(line, outcome)).length}`);
  const words = outcome.querySelector(".lm-cell-text")?.getBoundingClientRect() as DOMRect;
  const edge = sheet().getBoundingClientRect();
  expect(words.top).toBeGreaterThanOrEqual(edge.top + 44);
  expect(words.bottom).toBeLessThan(edge.bottom);
  await userEvent.click(outcome, { position: { x: 20, y: 600 } });
  await drawn();
  expect((document.activeElement as HTMLElement).dataset.cell).toBe("vision/o1");
  expect(editor.selected?.key).toBe("vision/o1");
});

/** Whether a line is mounted together with that of a cell. */
function inStretch(line: HTMLElement, element: HTMLElement): boolean {
  for (let at = element.closest("tr") as Element | null; at; at = at.nextElementSibling) {
    if (at === line) return true;
    if (!at.hasAttribute("data-line")) return false;
  }
  return false;
}

it("keeps the focused cell at any scroll position", async () => {
  await show(tenThousandRows);
  cell("o1/m1-2").focus();
  await drawn();
  await scrollTo(sheet().scrollHeight / 2);
  expect(cell("o1/m1-3")).toBeNull();
  expect(document.activeElement).toBe(cell("o1/m1-2"));
  await userEvent.keyboard("{ArrowDown}");
  await drawn();
  expect(document.activeElement).toBe(cell("o1/m1-3"));
  expect(inView()).toContain(cell("o1/m1-3").closest("tr"));
});

it("keeps the typed text at any scroll position", async () => {
  await show(tenThousandRows);
  editor.edit("o1/m1-2");
  await drawn();
  const field = document.activeElement;
  await userEvent.keyboard("途中");
  await scrollTo(sheet().scrollHeight / 2);
  expect(document.activeElement).toBe(field);
  expect((field as HTMLTextAreaElement).value).toBe("途中");
});

it("moves to the last line and back to the first", async () => {
  await show(tenThousandRows);
  cell("/vision").focus();
  await userEvent.keyboard("{Control>}{End}{/Control}");
  await drawn();
  await drawn();
  expect(document.activeElement).toBe(cell("o909/m908-1"));
  expect(mounted().length).toBeLessThan(400);
  const box = cell("o909/m908-1").getBoundingClientRect();
  const edge = sheet().getBoundingClientRect();
  expect(box.top).toBeGreaterThanOrEqual(edge.top);
  expect(box.bottom).toBeLessThanOrEqual(edge.bottom);
  for (let i = 0; i < 25; i++) await userEvent.keyboard("{ArrowUp}");
  await drawn();
  const from = createOutline(tenThousandRows)
    .rows.filter((row) => row.node.kind === "measure")
    .at(-26);
  expect(document.activeElement).toBe(cell(from?.key as string));
  expect(inView()).toContain(document.activeElement?.closest("tr"));
  await userEvent.keyboard("{Control>}{Home}{/Control}");
  await drawn();
  expect(document.activeElement).toBe(cell("/vision"));
});

it("moves by screens through lines that aren't mounted yet", async () => {
  await show(tenThousandRows);
  cell("o1/m1-1").focus();
  const numbers: number[] = [];
  for (let i = 0; i < 5; i++) {
    await userEvent.keyboard("{PageDown}");
    await drawn();
    expect(inView()).toContain(document.activeElement?.closest("tr"));
    numbers.push(editor.selected?.number as number);
  }
  numbers.forEach((number, i) => {
    const step = number - (numbers[i - 1] ?? 1);
    expect(step).toBeGreaterThan(15);
    expect(step).toBeLessThan(35);
  });
});

it("mounts everything for printing", async () => {
  const model = largeModel(60);
  await show(model);
  expect(mounted().length).toBeLessThan(200);
  window.dispatchEvent(new Event("beforeprint"));
  expect(mounted()).toHaveLength(600);
  window.dispatchEvent(new Event("afterprint"));
  await drawn();
  expect(mounted().length).toBeLessThan(200);
});

it("measures no line while it is hidden", async () => {
  await show(tenThousandRows);
  const height = sheet().scrollHeight;
  const section = document.querySelector<HTMLElement>(".lm-editor") as HTMLElement;
  section.style.display = "none";
  editor.dispatch({ ...text("名前を変えた施策"), node: "m1-1" });
  await drawn();
  expect(mounted().length).toBeLessThan(120);
  section.style.display = "";
  await drawn();
  expect(sheet().scrollHeight).toBe(height);
});
