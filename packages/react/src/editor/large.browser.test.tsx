import { createOutline } from "@logic-model/core";
import type { LayoutDirection } from "@logic-model/core/layout";
import { createRef, type ReactElement, useEffect, useRef } from "react";
import { beforeEach, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import "../styles.css";
import type { Pane } from "../command/editorView.ts";
import { fukuchiyama, largeModel, noRules } from "../testing/models.ts";
import { drawn } from "../testing/tree.ts";
import { LogicModelEditor, type LogicModelEditorHandle, type LogicModelEditorProps } from "./LogicModelEditor.tsx";

/** A thousand rows: 91 outcomes with ten measures each. The last one reuses the first of the previous outcome. */
const model = largeModel(91);
const { rows } = createOutline(model);

const VIEWS: readonly { readonly view: string; readonly pane: Pane; readonly direction?: LayoutDirection }[] = [
  { view: "diagram, vision on the right", pane: "diagram", direction: "goal-right" },
  { view: "diagram, vision on the left", pane: "diagram", direction: "goal-left" },
  { view: "diagram, vision at the top", pane: "diagram", direction: "goal-top" },
  { view: "outline", pane: "outline" },
  { view: "table", pane: "table" },
];

beforeEach(() => page.viewport(1440, 900));

/** Where the view is: its selected row that has focus, and whether that is in view. */
function here(): { key: string | undefined; inView: boolean } {
  const element = document.activeElement as HTMLElement | null;
  const key = element?.dataset.key ?? element?.dataset.cell;
  const frame = document.querySelector(".lm-scroll, .lm-sheet")?.getBoundingClientRect();
  const box = element?.querySelector(".lm-cell-in")?.getBoundingClientRect() ?? element?.getBoundingClientRect();
  const inView =
    frame !== undefined &&
    box !== undefined &&
    box.bottom > frame.top &&
    box.top < frame.bottom &&
    box.right > frame.left &&
    box.left < frame.right;
  return { key, inView };
}
const at = (key: string) => ({ key, inView: true });
const mounted = () => document.querySelectorAll("[data-pane] [data-key], [data-pane] [data-cell]").length;

async function edit(pane: Pane, props: LogicModelEditorProps = {}): Promise<LogicModelEditorHandle> {
  const ref = createRef<LogicModelEditorHandle>();
  await render(
    <LogicModelEditor
      ref={ref}
      style={{ height: 860 }}
      defaultValue={model}
      defaultView={{ panes: [pane], panel: null }}
      lint={noRules}
      {...props}
    />,
  );
  await expect.poll(() => document.querySelector('[data-pane] [tabindex="0"]')).not.toBeNull();
  await drawn();
  return ref.current as LogicModelEditorHandle;
}

/** Calls the editor's handle in its first effect, as a host does when it opens a file. */
function Host(props: LogicModelEditorProps & { act: (editor: LogicModelEditorHandle) => void }): ReactElement {
  const { act, ...rest } = props;
  const ref = useRef<LogicModelEditorHandle>(null);
  useEffect(() => {
    if (ref.current) act(ref.current);
  }, [act]);
  return <LogicModelEditor ref={ref} style={{ height: 860 }} defaultValue={model} lint={noRules} {...rest} />;
}

describe.each(VIEWS)("in a model of 1,000 rows, $view", ({ pane, direction }) => {
  it("every key that moves focus mounts its row and focuses it", async () => {
    const editor = await edit(pane, direction ? { direction } : {});
    const common: (readonly [from: string, keys: string, to: string])[] = [
      ["o50/m50-1", "{Alt>}{ArrowDown}{/Alt}", "o51/m50-1"],
      ["o50/m50-1", "{Alt>}{ArrowUp}{/Alt}", "o51/m50-1"],
      ["o51/m50-1", "{Alt>}{Home}{/Alt}", "o50/m50-1"],
      ["o50/m50-2", "{ArrowDown}", "o50/m50-3"],
      ["o50/m50-3", "{ArrowUp}", "o50/m50-2"],
      ["o50/m50-9", "{Shift>}{ArrowDown}{/Shift}", "o50/m49-1"],
    ];
    const tree: typeof common = [
      ["/vision", "{End}", "o91/m90-1"],
      ["o91/m90-1", "{Home}", "/vision"],
      ["o50/m50-9", "{ArrowLeft}", "vision/o50"],
      ["vision/o50", "{ArrowRight}", "o50/m50-1"],
      ["vision/o50", "{ArrowDown}", "o50/m50-1"],
      ["vision/o50", "{ArrowUp}", "o49/m48-1"],
      ["o50/m49-1", "{ArrowDown}", "vision/o51"],
    ];
    const table: typeof common = [
      ["/vision", "{Control>}{End}{/Control}", "o91/m90-1"],
      ["o91/m90-1", "{Control>}{Home}{/Control}", "/vision"],
      ["vision/o50", "{ArrowDown}", "vision/o51"],
      ["o50/m49-1", "{ArrowDown}", "o51/m51-1"],
    ];
    for (const [from, keys, to] of [...common, ...(pane === "table" ? table : tree)]) {
      editor.reveal(from);
      await drawn();
      expect(here(), `before ${keys}`).toEqual(at(from));
      await userEvent.keyboard(keys);
      await drawn();
      expect(here(), `${keys} from ${from}`).toEqual(at(to));
      expect(mounted()).toBeLessThan(300);
      await userEvent.keyboard("{Escape}");
    }
  });

  it("a key that is held moves row by row, and no row is left behind", async () => {
    const editor = await edit(pane, direction ? { direction } : {});
    editor.reveal("o40/m40-1");
    await drawn();
    // Repeats faster than the browser paints.
    const hold = async (key: string) => {
      for (let i = 0; i < 60; i++) {
        const init = { key, bubbles: true, cancelable: true, repeat: true };
        document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", init));
        // React renders once the event is over.
        await null;
      }
    };
    await hold("ArrowDown");
    await drawn();
    const measures = rows.filter((row) => pane !== "table" || row.node.kind === "measure");
    const start = measures.findIndex(({ key }) => key === "o40/m40-1");
    expect(here()).toEqual(at(measures[start + 60]?.key as string));
    await hold("ArrowUp");
    await drawn();
    expect(here()).toEqual(at("o40/m40-1"));
    expect(mounted()).toBeLessThan(300);
  });

  it("undo, redo and pasting go to the rows they change", async () => {
    const editor = await edit(pane, direction ? { direction } : {});
    editor.dispatch({ type: "edit", target: "node", node: "m80-2", set: { text: "改めた施策" } });
    editor.reveal("o2/m2-2");
    await drawn();
    await userEvent.keyboard("{Control>}z{/Control}");
    await drawn();
    expect(here()).toEqual(at("o80/m80-2"));
    editor.reveal("o2/m2-2");
    await drawn();
    await userEvent.keyboard("{Control>}y{/Control}");
    await drawn();
    expect(here()).toEqual(at("o80/m80-2"));
    expect(mounted()).toBeLessThan(300);
    const clipboard = (type: "copy" | "paste", clipboardData: DataTransfer) =>
      document.activeElement?.dispatchEvent(
        new ClipboardEvent(type, { clipboardData, bubbles: true, cancelable: true }),
      );
    const copied = new DataTransfer();
    clipboard("copy", copied);
    editor.reveal("o3/m3-3");
    await drawn();
    clipboard("paste", copied);
    await expect.poll(here).toEqual(at("o3/m80-2"));
    expect(mounted()).toBeLessThan(300);
  });

  it("Enter in the search field goes to the next match", async () => {
    await edit(pane, direction ? { direction } : {});
    await userEvent.click(page.getByRole("searchbox"));
    await userEvent.keyboard("成果77が{Enter}");
    await drawn();
    expect(here()).toEqual(at("vision/o77"));
    expect(mounted()).toBeLessThan(300);
  });

  it("focus() and reveal() before the first drawing are carried out with it", async () => {
    for (const [act, key] of [
      [(editor) => editor.focus(), "o70/m70-3"],
      [(editor) => editor.reveal("o30/m30-4"), "o30/m30-4"],
    ] as const satisfies readonly (readonly [(editor: LogicModelEditorHandle) => void, string])[]) {
      const defaultView = { panes: [pane], panel: null, selected: "o70/m70-3" };
      const { unmount } = await render(
        <Host act={act} defaultView={defaultView} {...(direction ? { direction } : {})} />,
      );
      await expect.poll(here).toEqual(at(key));
      await unmount();
    }
  });
});

it("focus() before the first drawing goes to the first row if none is selected", async () => {
  const ref = createRef<LogicModelEditorHandle>();
  await render(
    <div hidden>
      <LogicModelEditor ref={ref} defaultValue={fukuchiyama} lint={noRules} />
    </div>,
  );
  ref.current?.focus();
  document.querySelector("[hidden]")?.removeAttribute("hidden");
  await expect.poll(() => here().key).toBe("/vision");
});
