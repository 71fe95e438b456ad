import { createOutline, type LogicModel, type Node } from "@logic-model/core";
import type { ReactElement } from "react";
import { beforeEach, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { LogicModelEditorState } from "../editing/editorState.ts";
import { PaperPane } from "../editor/PaperPane.tsx";
import "../styles.css";
import { outside, renderPart } from "../testing/EditorHarness.tsx";
import { cancerPlan, fukuchiyama } from "../testing/models.ts";
import { card, drawn, focused } from "../testing/tree.ts";
import { Dialogs } from "./Dialogs.tsx";

beforeEach(() => page.viewport(1280, 900));

function Part({ editor }: { editor: LogicModelEditorState }): ReactElement {
  return (
    <>
      <PaperPane editor={editor} active list />
      <Dialogs editor={editor} />
    </>
  );
}

/** Renders an editor, focuses a row, marks others and presses Ctrl+Shift+K. */
async function open(key: string, { model = fukuchiyama, marked = [] as readonly string[] } = {}) {
  const editor = await renderPart(Part, model, key);
  await outside(() => editor().setView({ marked }));
  card(key)?.focus();
  await userEvent.keyboard("{Control>}{Shift>}k{/Shift}{/Control}");
  return editor;
}

const dialog = () => document.querySelector("dialog");
const options = () => [...document.querySelectorAll<HTMLElement>("[role=option]")];
const keysBelow = (model: LogicModel, id: string) =>
  createOutline(model)
    .rows.filter((row) => row.parent === id)
    .map((row) => row.key);

it("lists possible parents as an indented outline, with their levels as text", async () => {
  await open("o2/m20");
  expect(options().map((option) => option.textContent?.slice(0, 8))).toEqual([
    "1階層目 全ての",
    "2階層目 病院、",
    "2階層目 望む形",
    "2階層目 病状急",
    "2階層目 人生の",
    "2階層目 多職種",
    "2階層目 健康危",
  ]);
  const indent = (option: Element | undefined) => option?.getBoundingClientRect().left ?? 0;
  expect(indent(options()[1]) - indent(options()[0])).toBe(20);
  expect(options()[2]?.textContent).toMatch(/今の場所$/);
});

it("moves to the end of another outcome by keyboard alone, as one step", async () => {
  const editor = await open("o2/m20");
  await userEvent.keyboard("健康危機{Enter}");
  await drawn();
  expect(keysBelow(editor().model, "o6").at(-1)).toBe("o6/m20");
  expect(focused()).toBe("o6/m20");
  await userEvent.keyboard("{Control>}z{/Control}");
  expect(editor().model).toEqual(fukuchiyama);
});

it("moves several rows to the beginning, in order", async () => {
  const editor = await open("o2/m21", { marked: ["o2/m21", "o2/m20", "o1/m7"] });
  await expect
    .element(page.getByText("「退院前カンファレンスへの在宅支援者参画の推進」ほか2件を移動します。"))
    .toBeVisible();
  await userEvent.click(page.getByRole("radio", { name: "最初" }));
  await userEvent.click(options()[6] as HTMLElement);
  await page.getByRole("button", { name: "ここへ移動する" }).click();
  expect(keysBelow(editor().model, "o6").slice(2, 6)).toEqual(["o6/m7", "o6/m20", "o6/m21", "o6/m47"]);
  expect(editor().history.past).toHaveLength(1);
});

it("explains that it is there already", async () => {
  const editor = await open("o2/m2");
  await userEvent.keyboard("病状急変時{Enter}");
  expect(options()[0]?.textContent).toMatch(/同じ場所に、すでに置かれています。$/);
  expect(dialog()).not.toBeNull();
  expect(editor().model).toBe(fukuchiyama);
});

it("refuses two placements of one node", async () => {
  await open("o2/m2", { marked: ["o2/m2", "o3/m2"] });
  await userEvent.keyboard("健康危機");
  expect(options()[0]?.getAttribute("aria-disabled")).toBe("true");
});

it("does not move an outcome below itself", async () => {
  const row = createOutline(cancerPlan).rows.find(
    ({ node, parent }) => node.kind === "outcome" && node.outcomes.length > 0 && parent === cancerPlan.root,
  );
  const node = row?.node as Extract<Node, { kind: "outcome" }>;
  await open(row?.key ?? "", { model: cancerPlan });
  const self = options().find((option) => option.textContent?.includes(node.text));
  const below = options().find((option) =>
    option.textContent?.includes(cancerPlan.nodes[node.outcomes[0]?.node ?? ""]?.text ?? "?"),
  );
  expect(self?.textContent).toMatch(/自分自身の下には置けません。$/);
  expect(below?.textContent).toMatch(/自分自身の下には置けません。$/);
});

it("places unplaced nodes", async () => {
  const model: LogicModel = {
    ...fukuchiyama,
    nodes: { ...fukuchiyama.nodes, m90: { id: "m90", kind: "measure", text: "新しい研修", indicators: [] } },
    unplaced: ["m90"],
  };
  const editor = await renderPart(Dialogs, model, "/m90");
  await outside(() => editor().run("move-to"));
  await userEvent.keyboard("人生の最期{Enter}");
  expect(keysBelow(editor().model, "o4").at(-1)).toBe("o4/m90");
  expect(editor().model.unplaced).toEqual([]);
  expect(editor().selected?.key).toBe("o4/m90");
});

it("offers measures as parents only for indicators", async () => {
  await open("o1/i1");
  expect(options().length).toBe(1 + 6 + 37);
  await userEvent.keyboard("{Escape}");
  expect(focused()).toBe("o1/i1");
});
