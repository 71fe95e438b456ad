import { applyOperation, type LogicModel, type Operation } from "@logic-model/core";
import { useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import "../styles.css";
import { LogicModelEditor, type LogicModelEditorHandle } from "../editor/LogicModelEditor.tsx";
import { fukuchiyama } from "../testing/models.ts";

interface Shared {
  editor: LogicModelEditorHandle | null;
  model: LogicModel;
  replace: (model: LogicModel) => void;
}

/** A host that takes the changes that `takes` accepts, and can replace the model. */
function Host(props: { takes: (model: LogicModel) => boolean; share: (shared: Shared) => void }) {
  const { takes, share } = props;
  const [value, setValue] = useState(fukuchiyama);
  const editor = useRef<LogicModelEditorHandle>(null);
  useEffect(() => share({ editor: editor.current, model: value, replace: setValue }), [share, value]);
  return <LogicModelEditor ref={editor} value={value} onChange={(next) => takes(next) && setValue(next)} />;
}

async function renderShared(takes = (_: LogicModel) => true) {
  let shared: Shared = { editor: null, model: fukuchiyama, replace: () => {} };
  const share = (latest: Shared) => {
    shared = latest;
  };
  await render(<Host takes={takes} share={share} />);
  const handle = () => shared.editor as LogicModelEditorHandle;
  const replace = (next: LogicModel) => flushSync(() => shared.replace(next));
  return {
    model: () => shared.model,
    do: (operation: Operation) => flushSync(() => expect(handle().dispatch(operation)).toBeNull()),
    undo: () => flushSync(() => handle().undo()),
    redo: () => flushSync(() => handle().redo()),
    replace,
    elsewhere: (operation: Operation) => {
      const change = applyOperation(shared.model, operation);
      if (!change.ok) throw new Error(change.refusal.code);
      replace(change.model);
    },
  };
}

const text = (node: string, words: string): Operation => ({ type: "edit", target: "node", node, set: { text: words } });
const title = (words: string): Operation => ({ type: "edit", target: "model", set: { title: words } });
const first = (fukuchiyama.nodes.o1 as { measures?: { node: string }[] }).measures?.[0]?.node as string;
const list = (model: LogicModel) =>
  (model.nodes.o1 as { measures?: { node: string }[] }).measures?.map(({ node }) => node);
const undoButton = () => page.getByRole("button", { name: /元に戻す/ });

describe("after the model was changed elsewhere", () => {
  it("undo takes back one's own edit and keeps the other's, among the same siblings, and redo does it again", async () => {
    const editor = await renderShared();
    editor.do({ type: "unplace", node: first, parent: "o1" });
    editor.elsewhere({
      type: "add",
      node: { id: "theirs", kind: "measure", text: "他の人の施策", indicators: [] },
      parent: "o1",
    });
    await userEvent.click(undoButton());
    expect(list(editor.model())).toEqual([...(list(fukuchiyama) ?? []), "theirs"]);
    editor.redo();
    expect(list(editor.model())).toEqual([...(list(fukuchiyama) ?? []).slice(1), "theirs"]);
  });

  it("undo is refused in words if the same place was changed, and the step stays", async () => {
    const editor = await renderShared();
    editor.do(text("o1", "私の文言"));
    editor.elsewhere(text("o1", "他の人の文言"));
    await userEvent.click(undoButton());
    await expect.element(page.getByRole("status").filter({ hasText: "別の編集で変わっている" })).toBeVisible();
    expect(editor.model().nodes.o1?.text).toBe("他の人の文言");
    await expect.element(undoButton()).not.toHaveAttribute("aria-disabled", "true");
    editor.elsewhere(text("o1", "私の文言"));
    await userEvent.click(undoButton());
    expect(editor.model().nodes.o1?.text).toBe(fukuchiyama.nodes.o1?.text);
  });

  it("a change that the host doesn't take leaves no step, and earlier ones can be undone", async () => {
    const editor = await renderShared((model) => model.title !== "断られる題名");
    editor.do(text("o1", "私の文言"));
    editor.do(title("断られる題名"));
    expect(editor.model().title).toBe(fukuchiyama.title);
    editor.undo();
    expect(editor.model()).toEqual(fukuchiyama);
  });

  it("another document starts a new history", async () => {
    const editor = await renderShared();
    editor.do(text("o1", "私の文言"));
    editor.replace(structuredClone(fukuchiyama));
    await expect.element(undoButton()).toHaveAttribute("aria-disabled", "true");
  });
});
