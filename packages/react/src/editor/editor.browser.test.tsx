import { applyOperation, type LogicModel } from "@logic-model/core";
import { modelStats } from "@logic-model/core/outline";
import { type ReactElement, useState } from "react";
import { beforeEach, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import "../styles.css";
import type { EditorChange } from "../editing/useHistory.ts";
import * as itemPropsModule from "../headless/itemProps.ts";
import { fukuchiyama, largeModel, noRules } from "../testing/models.ts";
import { card, drawn, focused } from "../testing/tree.ts";
import { LogicModelEditor, type LogicModelEditorProps } from "./LogicModelEditor.tsx";

// Only spied on: it is called for every render of a card.
vi.mock("../headless/itemProps.ts", { spy: true });

beforeEach(() => page.viewport(1440, 900));

/** Renders an editor. Returns the latest model and all changes it reported. */
async function edit(props: LogicModelEditorProps = {}) {
  const told: { model: LogicModel; changes: EditorChange[] } = {
    model: props.defaultValue ?? fukuchiyama,
    changes: [],
  };
  const screen = await render(
    <LogicModelEditor
      defaultValue={fukuchiyama}
      {...props}
      onChange={(model, change) => {
        told.model = model;
        told.changes.push(change);
      }}
    />,
  );
  await drawn();
  return { screen, told };
}

const field = () => document.querySelector<HTMLTextAreaElement>(".lm-inline textarea");
const undoButton = () => page.getByRole("button", { name: /^元に戻す/ });
const setValue = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value")?.set as (text: string) => void;
const status = () => document.querySelector(".lm-editor > [role=status]")?.textContent;

it("edits a wording in place, as one step, until Enter", async () => {
  const { told } = await edit();
  card("o1/m2")?.focus();
  await userEvent.keyboard("{Enter}");
  expect(field()?.value).toBe(fukuchiyama.nodes.m2?.text);
  await userEvent.keyboard("新しい名前{Enter}");
  expect(told.model.nodes.m2?.text).toBe("新しい名前");
  expect(focused()).toBe("o1/m2");
  await userEvent.keyboard("{Control>}z{/Control}");
  expect(told.model).toEqual(fukuchiyama);
  await expect
    .element(page.getByRole("button", { name: "元に戻す", exact: true }))
    .toHaveAttribute("aria-disabled", "true");
});

it("cancels with Escape, as if nothing had been typed", async () => {
  const { told } = await edit();
  card("o1/m2")?.focus();
  await userEvent.keyboard("{F2}まちがい{Escape}");
  expect(told.model).toEqual(fukuchiyama);
  expect(focused()).toBe("o1/m2");
  await userEvent.keyboard("{Control>}y{/Control}");
  expect(told.model).toEqual(fukuchiyama);
});

it("keeps the typed text when focus moves elsewhere", async () => {
  const { told } = await edit();
  card("o1/m2")?.focus();
  await userEvent.keyboard("{F2}途中");
  await userEvent.click(card("o1/m6") as HTMLElement);
  expect(field()).toBeNull();
  expect(told.model.nodes.m2?.text).toBe("途中");
});

it("keeps editing when Enter ends a conversion", async () => {
  const { told } = await edit();
  card("o1/m2")?.focus();
  await userEvent.keyboard("{F2}");
  const input = field() as HTMLTextAreaElement;
  const write = (value: string, type: string) => {
    setValue.call(input, value);
    input.dispatchEvent(
      new InputEvent("input", { bubbles: true, isComposing: type !== "end", inputType: "insertCompositionText" }),
    );
  };
  const press = (key: string, init: KeyboardEventInit) =>
    input.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...init }));
  input.dispatchEvent(new CompositionEvent("compositionstart", { bubbles: true }));
  write("けんしゅう", "update");
  press("Enter", { isComposing: true });
  press("Enter", { keyCode: 229 });
  press("Escape", { isComposing: true });
  expect(field()).toBe(input);
  expect(told.changes).toEqual([]);
  write("研修", "end");
  input.dispatchEvent(new CompositionEvent("compositionend", { bubbles: true, data: "研修" }));
  await drawn();
  expect(told.model.nodes.m2?.text).toBe("研修");
  press("Enter", {});
  await drawn();
  expect(field()).toBeNull();
});

it("says how many outcomes an edit changes", async () => {
  await edit();
  card("o1/m2")?.focus();
  await userEvent.keyboard("{F2}");
  expect(document.querySelector(".lm-inline-hint")?.textContent).toContain("4件のアウトカムに反映");
});

it("suggests existing measures while a new one is typed", async () => {
  const { told } = await edit();
  card("o6/m37")?.focus();
  card("vision/o6")?.focus();
  await userEvent.keyboard("{Control>}{Shift>}{Enter}{/Shift}{/Control}");
  await userEvent.keyboard(fukuchiyama.nodes.m2?.text ?? "");
  await expect.element(page.getByRole("option").first()).toBeVisible();
  await userEvent.keyboard("{ArrowDown}{Enter}");
  expect(focused()).toBe("o6/m2");
  expect(Object.keys(told.model.nodes)).toHaveLength(Object.keys(fukuchiyama.nodes).length);
  expect(modelStats(told.model).reuses).toBe(19);
});

it("adds one measure after another with Ctrl+Enter, and leaves no empty one behind", async () => {
  const { told } = await edit();
  card("vision/o6")?.focus();
  await userEvent.keyboard(
    "{Control>}{Shift>}{Enter}{/Shift}{/Control}一つ目の取り組み{Control>}{Enter}{/Control}二つ目の取り組み{Control>}{Enter}{/Control}{Escape}",
  );
  expect(modelStats(told.model).measures).toBe(39);
  await userEvent.keyboard("{Control>}z{/Control}{Control>}z{/Control}");
  expect(told.model).toEqual(fukuchiyama);
});

it("announces in Japanese what was done and undone", async () => {
  await edit();
  card("o1/m2")?.focus();
  await userEvent.keyboard("{Delete}");
  expect(status()).toMatch(/しました。$/);
  await userEvent.keyboard("{Control>}z{/Control}");
  expect(status()).toMatch(/^元に戻しました：/);
  expect(focused()).toBe("o1/m2");
});

it("keeps focus in the editor when the focused row is removed", async () => {
  await edit();
  card("o1/m2")?.focus();
  await userEvent.keyboard("{Delete}");
  expect(focused()).toBe("o1/m3");
  await userEvent.keyboard("{Control>}a{/Control}{Delete}");
  expect(focused()).toBe("vision/o1");
});

it("leaves keys to a focused button", async () => {
  const { told } = await edit();
  await userEvent.click(card("o1/m2") as HTMLElement);
  const history = page.getByRole("button", { name: "履歴" }).element() as HTMLElement;
  history.focus();
  await userEvent.keyboard("{Enter}");
  expect(field()).toBeNull();
  await expect.element(page.getByRole("complementary", { name: "履歴" })).toBeVisible();
  await userEvent.keyboard(" {Delete}{Backspace}");
  expect(told.changes).toEqual([]);
  expect(document.activeElement).toBe(history);
});

it("undoes from wherever focus is", async () => {
  const { told } = await edit();
  await userEvent.click(card("o1/m2") as HTMLElement);
  await userEvent.keyboard("{Delete}");
  (page.getByRole("button", { name: "履歴" }).element() as HTMLElement).focus();
  await userEvent.keyboard("{Control>}z{/Control}");
  expect(told.model).toEqual(fukuchiyama);
});

it("returns to the row it was on after adding a row is cancelled", async () => {
  const { told } = await edit();
  card("o1/m2")?.focus();
  await userEvent.keyboard("{Control>}{Enter}{/Control}{Escape}");
  expect(focused()).toBe("o1/m2");
  expect(told.model).toEqual(fukuchiyama);
});

it("announces a command that isn't possible for the selected row", async () => {
  const { told } = await edit();
  card("o1/m2")?.focus();
  await userEvent.keyboard("{Alt>}{Shift>}{ArrowRight}{/Shift}{/Alt}");
  expect(status()).toBe("「階層を一つ下げる」は、選択中の項目ではできません。");
  expect(told.changes).toEqual([]);
});

it("shows suggestions inside the window, even for the last row", async () => {
  await page.viewport(1280, 800);
  await edit({ defaultView: { panel: null } });
  card("vision/o6")?.focus();
  await userEvent.keyboard("{Control>}{Shift>}{Enter}{/Shift}{/Control}多職種");
  await expect.element(page.getByRole("option").first()).toBeVisible();
  const offer = page.getByRole("option").first().element().getBoundingClientRect();
  const paper = document.querySelector(".lm-scroll")?.getBoundingClientRect();
  expect(offer.top).toBeGreaterThan(paper?.top ?? Number.POSITIVE_INFINITY);
  expect(offer.bottom).toBeLessThanOrEqual(paper?.bottom ?? 0);
});

it("rerenders only the cards of the edited measure, in a model of 5,000 rows", async () => {
  const model = largeModel(455);
  await edit({ defaultValue: model, defaultView: { panel: null }, lint: noRules });
  card("o1/m1-1")?.focus();
  await userEvent.keyboard("{F2}");
  await drawn();
  vi.mocked(itemPropsModule.itemProps).mockClear();
  await userEvent.keyboard("a");
  await drawn();
  const made = vi.mocked(itemPropsModule.itemProps).mock.calls.map(([box]) => box.key);
  expect(new Set(made)).toEqual(new Set(["o1/m1-1", "o2/m1-1"]));
  expect(made.length).toBeLessThan(8);
});

/** A host that keeps the model but rejects changes that remove measure 1. */
function Host(): ReactElement {
  const [model, setModel] = useState(fukuchiyama);
  return (
    <>
      <button type="button" onClick={() => setModel({ ...structuredClone(fukuchiyama), title: "別のモデル" })}>
        host
      </button>
      <LogicModelEditor value={model} onChange={(next) => next.nodes.m1 && setModel(next)} />
    </>
  );
}

it("shows the value that the host returns when controlled", async () => {
  const screen = await render(<Host />);
  await drawn();
  card("o1/m2")?.focus();
  await userEvent.keyboard("{F2}変えた{Enter}");
  expect(card("o1/m2")?.textContent).toContain("変えた");
  // The host rejects this change.
  card("o1/m1")?.focus();
  await userEvent.keyboard("{Delete}");
  expect(card("o1/m1")).not.toBeNull();
  await userEvent.click(screen.getByRole("button", { name: "host" }));
  await expect.element(page.getByRole("region", { name: /別のモデル/ })).toBeVisible();
  await expect
    .element(page.getByRole("button", { name: "元に戻す", exact: true }))
    .toHaveAttribute("aria-disabled", "true");
});

it("can be read but not edited while read-only", async () => {
  const { told } = await edit({ readOnly: true });
  card("o1/m2")?.focus();
  await userEvent.keyboard("{Enter}{F2}{Delete}{Control>}d{/Control}{Alt>}{Shift>}{ArrowDown}{/Shift}{/Alt}");
  expect(field()).toBeNull();
  expect(told.changes).toEqual([]);
  await userEvent.keyboard("{ArrowDown}");
  expect(focused()).toBe("o1/m3");
  expect(undoButton().query()).toBeNull();
});

it("opens a menu of the possible commands, and returns focus", async () => {
  const { told } = await edit();
  card("o2/m2")?.focus();
  await userEvent.keyboard("{Shift>}{F10}{/Shift}");
  await expect.element(page.getByRole("menuitem", { name: /再掲をやめて/ })).toBeVisible();
  await userEvent.keyboard("{Escape}");
  expect(focused()).toBe("o2/m2");
  await userEvent.keyboard("{Shift>}{F10}{/Shift}");
  await userEvent.click(page.getByRole("menuitem", { name: /再掲をやめて/ }));
  expect(modelStats(told.model).reuses).toBe(17);
  expect(focused()).toMatch(/^o2\/m/);
});

it("copies a row to another place as a reuse, and to Excel as text", async () => {
  const { told } = await edit();
  const data = new DataTransfer();
  card("o1/m1")?.focus();
  await drawn();
  card("o1/m1")?.dispatchEvent(new ClipboardEvent("copy", { clipboardData: data, bubbles: true, cancelable: true }));
  expect(data.getData("text/plain")).toContain(fukuchiyama.nodes.m1?.text);
  card("vision/o6")?.focus();
  await drawn();
  card("vision/o6")?.dispatchEvent(
    new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }),
  );
  await expect.poll(() => modelStats(told.model)).toMatchObject({ measures: 37, reuses: 19 });
  expect(told.changes.at(-1)?.operation.type).not.toBe("add");
  await expect.poll(() => focused()).toBe("o6/m1");
});

it("copies rows to another editor on the page", async () => {
  const other = largeModel(2);
  const told: LogicModel[] = [];
  await render(
    <>
      <LogicModelEditor defaultValue={fukuchiyama} defaultView={{ panel: null }} style={{ height: 300 }} />
      <LogicModelEditor
        defaultValue={other}
        defaultView={{ panel: null }}
        onChange={(model) => told.push(model)}
        style={{ height: 300 }}
      />
    </>,
  );
  await drawn();
  const data = new DataTransfer();
  const [from, to] = [...document.querySelectorAll<HTMLElement>(".lm-editor")] as [HTMLElement, HTMLElement];
  card("vision/o1", from)?.focus();
  await drawn();
  card("vision/o1", from)?.dispatchEvent(
    new ClipboardEvent("copy", { clipboardData: data, bubbles: true, cancelable: true }),
  );
  card("vision/o2", to)?.focus();
  await drawn();
  card("vision/o2", to)?.dispatchEvent(
    new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }),
  );
  await expect.poll(() => modelStats(told.at(-1) ?? other)).toMatchObject({ outcomes: 3, measures: 19 + 8 });
});

it("moves a row by dragging, marks where it will drop, and cancels with Escape", async () => {
  const { told } = await edit({ defaultView: { panel: null } });
  const at = (key: string, down = 0.5) => {
    const box = (card(key) as HTMLElement).getBoundingClientRect();
    return { clientX: box.x + box.width / 2, clientY: box.y + box.height * down };
  };
  const fire = (type: string, key: string, place: { clientX: number; clientY: number }, more: PointerEventInit = {}) =>
    (type === "pointerdown" ? (card(key) as HTMLElement) : document).dispatchEvent(
      new PointerEvent(type, {
        bubbles: true,
        cancelable: true,
        button: 0,
        pointerId: 1,
        pointerType: "mouse",
        ...place,
        ...more,
      }),
    );
  fire("pointerdown", "o1/m1", at("o1/m1"));
  fire("pointermove", "o1/m1", at("o1/m4", 0.9));
  const drop = () => document.querySelector(".lm-drop");
  await expect.poll(() => drop()?.getAttribute("data-at")).toBe("after");
  document.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
  await expect.poll(drop).toBeNull();
  fire("pointerup", "o1/m1", at("o1/m4", 0.9));
  await drawn();
  expect(told.changes).toEqual([]);

  fire("pointerdown", "o1/m1", at("o1/m1"));
  fire("pointermove", "o1/m1", at("o1/m4", 0.9));
  fire("pointerup", "o1/m1", at("o1/m4", 0.9));
  const moved = applyOperation(fukuchiyama, { type: "move", node: "m1", from: "o1", to: "o1", index: 3 });
  await expect.poll(() => moved.ok && told.model).toEqual(moved.ok && moved.model);
  await drawn();

  fire("pointerdown", "o1/m1", at("o1/m1"));
  fire("pointermove", "o1/m1", at("vision/o2"), { ctrlKey: true });
  fire("pointerup", "o1/m1", at("vision/o2"), { ctrlKey: true });
  await expect.poll(() => modelStats(told.model)).toMatchObject({ measures: 37, reuses: 19 });
});

it("marks rows with Shift+arrow and Ctrl+click, and moves them together", async () => {
  const { told } = await edit();
  card("o1/m1")?.focus();
  await userEvent.keyboard("{Shift>}{ArrowDown}{/Shift}");
  expect(
    [...document.querySelectorAll('[role=treeitem][aria-selected="true"]')].map((e) => (e as HTMLElement).dataset.key),
  ).toEqual(["o1/m1", "o1/m2"]);
  await userEvent.keyboard("{Alt>}{Shift>}{ArrowDown}{/Shift}{/Alt}");
  const o1 = told.model.nodes.o1;
  expect(o1?.kind === "outcome" && o1.measures.slice(0, 3).map(({ node }) => node)).toEqual(["m3", "m1", "m2"]);
  await userEvent.keyboard("{Escape}");
  expect(document.querySelectorAll('[role=treeitem][aria-selected="true"]')).toHaveLength(1);
});

it("undoes 200 steps to exactly the start, and redoes them", async () => {
  const { told } = await edit({ defaultView: { panel: null } });
  const press = async (key: string, mods: KeyboardEventInit) => {
    document.activeElement?.dispatchEvent(
      new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...mods }),
    );
    await Promise.resolve();
  };
  card("o1/m1")?.focus();
  await drawn();
  for (let i = 0; i < 200; i++) await press("ArrowDown", { altKey: true, shiftKey: true });
  const end = told.model;
  expect(end).not.toEqual(fukuchiyama);
  const steps = told.changes.length;
  expect(steps).toBeGreaterThan(40);
  for (let i = 0; i < 200; i++) await press("z", { ctrlKey: true });
  expect(told.model).toEqual(fukuchiyama);
  for (let i = 0; i < 200; i++) await press("y", { ctrlKey: true });
  expect(told.model).toEqual(end);
  expect(told.changes).toHaveLength(3 * steps);
});
