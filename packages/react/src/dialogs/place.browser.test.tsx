import { childList, type LogicModel } from "@logic-model/core";
import type { ReactElement } from "react";
import { beforeEach, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { LogicModelEditorState } from "../editing/editorState.ts";
import { PaperPane } from "../editor/PaperPane.tsx";
import "../styles.css";
import { outside, renderPart } from "../testing/EditorHarness.tsx";
import { fukuchiyama, largeModel } from "../testing/models.ts";
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

/** Renders an editor, focuses a row and presses Ctrl+K. */
async function open(key: string, model: LogicModel = fukuchiyama) {
  const editor = await renderPart(Part, model, key);
  await drawn();
  card(key)?.focus();
  await userEvent.keyboard("{Control>}k{/Control}");
  return editor;
}

const dialog = () => document.querySelector("dialog");
const search = () => document.querySelector<HTMLInputElement>("[role=combobox]") as HTMLInputElement;
const options = () => [...document.querySelectorAll<HTMLElement>("[role=option]")];
const active = () => document.getElementById(search().getAttribute("aria-activedescendant") ?? "");
const said = () => dialog()?.querySelector("footer [role=status]")?.textContent;
const measures = (model: LogicModel, id: string) => {
  const node = model.nodes[id];
  return node ? childList(node, "measure").map((placement) => placement.node) : [];
};

it("reuses measure 2 below 感染症・災害, by its number, as one step", async () => {
  const editor = await open("vision/o6");
  expect(dialog()?.matches(":modal")).toBe(true);
  expect(document.activeElement).toBe(search());
  await userEvent.keyboard("2{Enter}");
  await drawn();
  expect(dialog()).toBeNull();
  expect(measures(editor().model, "o6").at(-1)).toBe("m2");
  expect(focused()).toBe("o6/m2");
  expect(editor().history.past).toHaveLength(1);
  await userEvent.keyboard("{Control>}z{/Control}");
  expect(editor().model).toEqual(fukuchiyama);
});

it("places a measure after the selected one", async () => {
  const editor = await open("o6/m47");
  await expect.element(page.getByText(/の次に置きます。$/)).toBeVisible();
  await userEvent.keyboard("同職種{Enter}");
  await drawn();
  expect(measures(editor().model, "o6").slice(0, 3)).toEqual(["m47", "m2", "m48"]);
  expect(focused()).toBe("o6/m2");
});

it("shows where each is used, and which are unplaced", async () => {
  const model: LogicModel = {
    ...fukuchiyama,
    nodes: {
      ...fukuchiyama.nodes,
      m90: { id: "m90", kind: "measure", code: "A-90", text: "新しい研修", indicators: [] },
    },
    unplaced: ["m90"],
  };
  await open("vision/o6", model);
  await userEvent.keyboard("研修");
  const texts = options().map((option) => option.textContent);
  expect(texts).toHaveLength(7);
  expect(texts[0]).toMatch(/^3 多職種が参画する研修の実施.*4か所：病院、在宅療養の移行.*ほか$/);
  expect(texts.find((text) => text?.includes("新しい研修"))).toMatch(/A-90 新しい研修.*未配置$/);
  await userEvent.clear(search());
  await userEvent.keyboard("a-9");
  expect(options()[0]?.textContent).toContain("新しい研修");
});

it("moves through the results with the arrow keys, without choosing one", async () => {
  const editor = await open("vision/o6");
  expect(options()).toHaveLength(37);
  expect(active()).toBeNull();
  await userEvent.keyboard("{Enter}");
  expect(editor().model).toBe(fukuchiyama);
  await userEvent.keyboard("{ArrowDown}{ArrowDown}");
  expect(active()).toBe(options()[1]);
  expect(active()?.getAttribute("aria-selected")).toBe("true");
  await userEvent.keyboard("{ArrowUp}{ArrowUp}");
  expect(active()).toBe(options()[0]);
  await userEvent.keyboard("{PageDown}");
  expect(active()).toBe(options()[8]);
  await userEvent.keyboard("{Enter}");
  await drawn();
  expect(measures(editor().model, "o6").at(-1)).toBe("m9");
});

it("scrolls the active result into view", async () => {
  await open("vision/o6");
  for (let i = 0; i < 4; i++) await userEvent.keyboard("{PageDown}");
  await drawn();
  const box = (element: Element | null | undefined) => element?.getBoundingClientRect() as DOMRect;
  expect(box(active()).bottom).toBeLessThanOrEqual(box(document.querySelector(".lm-picker-scroll")).bottom);
  expect(box(options()[0]).bottom).toBeLessThan(box(search()).bottom);
});

it("explains that a measure is there already, and doesn't choose it", async () => {
  const editor = await open("vision/o2");
  await userEvent.keyboard("同職種");
  expect(options()[0]?.getAttribute("aria-disabled")).toBe("true");
  expect(options()[0]?.textContent).toMatch(/同じ場所に、すでに置かれています。$/);
  await expect.element(page.getByRole("button", { name: "再掲する", exact: true })).toBeDisabled();
  await userEvent.keyboard("{Enter}");
  expect(said()).toBe("同じ場所に、すでに置かれています。");
  await userEvent.dblClick(options()[0] as HTMLElement, { force: true });
  expect(dialog()).not.toBeNull();
  expect(editor().model).toBe(fukuchiyama);
});

it("chooses with a click and places with the button", async () => {
  const editor = await open("vision/o6");
  await userEvent.click(options()[2] as HTMLElement);
  expect(document.activeElement).toBe(search());
  expect(editor().model).toBe(fukuchiyama);
  await page.getByRole("button", { name: "再掲する", exact: true }).click();
  expect(measures(editor().model, "o6").at(-1)).toBe("m3");
  expect(dialog()).toBeNull();
});

it("places other kinds that are allowed there", async () => {
  const editor = await open("vision/o6");
  await userEvent.click(page.getByRole("radio", { name: "指標" }));
  await expect.element(page.getByRole("heading", { name: "既にある指標を再掲する" })).toBeVisible();
  await userEvent.click(search());
  await userEvent.keyboard("京あんしん{Enter}");
  await drawn();
  expect(focused()).toBe("o6/i2");
  expect(editor().history.past).toHaveLength(1);
});

it("offers only the kinds that are allowed there", async () => {
  const editor = await renderPart(Part, fukuchiyama, "o1/m1");
  await outside(() => editor().setDialog({ type: "place", kind: "indicator", parent: "m1" }));
  expect([...document.querySelectorAll("input[type=radio]")].map((input) => input.getAttribute("value"))).toEqual([
    "indicator",
  ]);
});

it("stays open to place several, and announces each", async () => {
  const editor = await open("vision/o6");
  await userEvent.click(page.getByRole("checkbox", { name: "続けて再掲する" }));
  await userEvent.click(search());
  await userEvent.keyboard("研修{Enter}");
  expect(said()).toMatch(/多職種が参画する研修の実施.*しました。$/);
  expect(options()[0]?.getAttribute("aria-disabled")).toBe("true");
  await userEvent.keyboard("{ArrowDown}{Enter}");
  expect(said()).toMatch(/多職種協働による人材育成研修等の実施.*しました。$/);
  expect(measures(editor().model, "o6").slice(-2)).toEqual(["m3", "m4"]);
  expect(editor().history.past).toHaveLength(2);
  await userEvent.keyboard("{Escape}");
  await drawn();
  expect(focused()).toBe("o6/m4");
});

it("ignores the Enter and Escape that end a conversion", async () => {
  const editor = await open("vision/o6");
  await userEvent.keyboard("研修");
  const press = (key: string, init: KeyboardEventInit) =>
    search().dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...init }));
  const before = active();
  press("Enter", { isComposing: true });
  press("Enter", { keyCode: 229 });
  press("ArrowDown", { isComposing: true });
  // The browser closes the dialog unless the event is cancelled.
  expect(press("Escape", { isComposing: true })).toBe(false);
  await drawn();
  expect(active()).toBe(before);
  expect(dialog()).not.toBeNull();
  expect(editor().model).toBe(fukuchiyama);
  press("Enter", {});
  await drawn();
  expect(dialog()).toBeNull();
});

it.each([
  ["Escape", "{Escape}"],
  ["its button", "{Shift>}{Tab}{Tab}{/Shift}{Enter}"],
])("closes with %s and returns focus to the row", async (_, keys) => {
  const editor = await open("o6/m50");
  await userEvent.keyboard(keys);
  await drawn();
  expect(dialog()).toBeNull();
  expect(editor().dialog).toBeNull();
  expect(focused()).toBe("o6/m50");
});

it("keeps its keys from reaching the rows behind it", async () => {
  const editor = await open("o6/m50");
  document.querySelector<HTMLElement>(".lm-dialog-head button")?.focus();
  await userEvent.keyboard("{Delete}{Control>}a{/Control}");
  expect(editor().model).toBe(fukuchiyama);
  expect(editor().view.marked).toEqual([]);
});

it("lists the first hundred of 5,000, and suggests a longer search", async () => {
  const editor = await renderPart(Dialogs, largeModel(550), "vision/o1");
  await outside(() => editor().setDialog({ type: "place", kind: "measure", parent: "o1" }));
  expect(options()).toHaveLength(100);
  await expect.element(page.getByText("ほか4851件。言葉を足して絞り込んでください。")).toBeInTheDocument();
  await userEvent.keyboard("施策550の3を");
  expect(active()?.textContent).toContain("施策550の3を進める");
  await userEvent.keyboard("{Enter}");
  await drawn();
  expect(measures(editor().model, "o1").at(-1)).toBe("m550-3");
});

it("says that nothing was found", async () => {
  await open("vision/o6");
  await userEvent.keyboard("存在しない言葉");
  await expect.element(page.getByText("見つかりません。言葉を変えてお探しください。")).toBeVisible();
  expect(search().getAttribute("aria-expanded")).toBe("false");
});

it("doesn't open while read-only", async () => {
  const editor = await renderPart(Part, fukuchiyama, "vision/o6", { readOnly: true });
  await drawn();
  card("vision/o6")?.focus();
  await userEvent.keyboard("{Control>}k{/Control}{Control>}{Shift>}k{/Shift}{/Control}");
  expect(dialog()).toBeNull();
  for (const asked of [{ type: "move-to" }, { type: "merge" }, { type: "paste", text: "一行" }] as const) {
    await outside(() => editor().setDialog(asked));
    expect(dialog()).toBeNull();
  }
});
