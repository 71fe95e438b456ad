import { modelStats } from "@logic-model/core/outline";
import {
  commandTitle,
  type EditorView,
  editorJa,
  INITIAL_EDITOR_VIEW,
  LogicModelEditor,
  type LogicModelEditorHandle,
  type LogicModelEditorState,
} from "@logic-model/react";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { type ReactElement, useRef, useState } from "react";
import { expect, waitFor, within } from "storybook/test";
import { fukuchiyama } from "../models.ts";
import { editorMeta } from "./editorMeta.tsx";
import { goTo, menuOf, rowOf } from "./hands.ts";

const meta: Meta<typeof LogicModelEditor> = { ...editorMeta, title: "エディタ/組み込み", component: LogicModelEditor };
export default meta;

type Story = StoryObj<typeof meta>;

const below = { blockSize: "calc(100dvh - 5rem)" };

export const Controlled: Story = {
  name: "モデルを外部で持つ",
  render: function Controlled({ defaultValue: _, ...args }) {
    const [model, setModel] = useState(fukuchiyama);
    const { measures, reuses } = modelStats(model);
    return (
      <>
        <p>
          <button type="button" onClick={() => setModel(fukuchiyama)}>
            はじめのモデルに替える
          </button>{" "}
          <output>
            施策 {measures}件、再掲 {reuses}件
          </output>
        </p>
        <LogicModelEditor {...args} style={below} value={model} onChange={setModel} />
      </>
    );
  },
  parameters: {
    docs: {
      description: {
        story:
          "`value` と `onChange` を渡すと、モデルを組み込む側が持ちます。自動保存や、変更を受け付けるかどうかの判断に。別のモデルを渡すと、履歴は新しく始まります。",
      },
    },
  },
  play: async ({ canvas, canvasElement, userEvent }) => {
    await goTo(canvasElement, "o1/m1");
    await userEvent.keyboard("{Delete}");
    await expect(canvas.getByText("施策 36件、再掲 18件")).toBeVisible();
    await userEvent.click(canvas.getByRole("button", { name: "はじめのモデルに替える" }));
    await expect(canvas.getByText("施策 37件、再掲 18件")).toBeVisible();
    await expect(canvas.getByRole("button", { name: commandTitle("undo", "ja") })).toHaveAttribute(
      "aria-disabled",
      "true",
    );
  },
};

export const ControlledView: Story = {
  name: "表示の状態を外部で持つ",
  render: function ControlledView(args) {
    const [view, setView] = useState<EditorView>({ ...INITIAL_EDITOR_VIEW, panel: null });
    return (
      <>
        <p>
          <button type="button" onClick={() => setView({ ...view, panes: ["table"], selected: "o3/m25" })}>
            表で施策25を見る
          </button>{" "}
          <output>{JSON.stringify(view)}</output>
        </p>
        <LogicModelEditor {...args} style={below} view={view} onViewChange={setView} />
      </>
    );
  },
  parameters: {
    docs: {
      description: {
        story:
          "`view` と `onViewChange` を渡すと、表示の種類、欄、選択、折りたたみ、検索、拡大率を組み込む側が持ちます。",
      },
    },
  },
  play: async ({ canvas, canvasElement, userEvent }) => {
    await userEvent.click(canvas.getByRole("button", { name: "表で施策25を見る" }));
    await expect(await rowOf(canvasElement, "o3/m25")).toHaveAttribute("aria-selected", "true");
    await userEvent.click(await canvas.findByRole("button", { name: new RegExp(`^${editorJa.findingsPanel} \\d`) }));
    await expect(canvas.getByText(/"panel":"findings"/)).toBeVisible();
  },
};

export const FromOutside: Story = {
  name: "外部から操作する",
  render: function FromOutside(args) {
    const editor = useRef<LogicModelEditorHandle>(null);
    return (
      <>
        <p>
          <button type="button" onClick={() => editor.current?.reveal("o4/m39")}>
            施策39へ移る
          </button>{" "}
          <button type="button" onClick={() => editor.current?.run("duplicate")}>
            複製する
          </button>{" "}
          <button type="button" onClick={() => editor.current?.undo()}>
            元に戻す
          </button>
        </p>
        <LogicModelEditor {...args} ref={editor} style={below} />
      </>
    );
  },
  args: { defaultView: { collapsed: ["vision/o4"], panel: "history" } },
  parameters: {
    docs: {
      description: {
        story:
          "`ref` の `reveal`・`dispatch`・`undo`・`redo`・`run`。組み込む側のボタンから、編集のコマンドを実行します。",
      },
    },
  },
  play: async ({ canvas, canvasElement, userEvent }) => {
    await userEvent.click(canvas.getByRole("button", { name: "施策39へ移る" }));
    await waitFor(() => expect(canvasElement.querySelector('[data-key="o4/m39"]')).toHaveFocus());
    await userEvent.click(canvas.getByRole("button", { name: "複製する" }));
    await waitFor(() => expect(canvasElement.querySelectorAll(".lm-steps button")).toHaveLength(2));
  },
};

/** Shows where the selected row is used. */
function Uses({ editor }: { editor: LogicModelEditorState }): ReactElement {
  const { selected, outline } = editor;
  const rows = selected ? (outline.placements.get(selected.node.id) ?? []) : [];
  return (
    <ul style={{ display: "grid", gap: 8, margin: 0, padding: 0, listStyle: "none" }}>
      {rows.map((row) => (
        <li key={row.key}>
          <button
            type="button"
            style={{ inlineSize: "100%", textAlign: "start" }}
            onClick={() => editor.reveal(row.key)}
          >
            {row.number} {row.above?.text}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** A toolbar with undo and two views. */
function Bar({ editor }: { editor: LogicModelEditorState }): ReactElement {
  return (
    <div className="lm-toolbar" style={{ justifyContent: "start" }}>
      <button type="button" onClick={editor.undo}>
        元に戻す
      </button>
      <button type="button" onClick={() => editor.setView({ panes: ["outline"] })}>
        一覧で書く
      </button>
      <button type="button" onClick={() => editor.setView({ panes: ["table"] })}>
        表で書く
      </button>
    </div>
  );
}

export const Components: Story = {
  name: "部品を差し替える",
  args: { components: { Toolbar: Bar, Details: Uses }, defaultView: { panes: ["outline"], selected: "o2/m2" } },
  parameters: {
    docs: {
      description: {
        story:
          "`components` で、ツールバーと「詳細」を独自の部品に差し替えた状態。どの部品にも、編集の状態とコマンドのすべてが `editor` として渡ります。",
      },
    },
  },
  play: async ({ canvas, canvasElement, userEvent }) => {
    await userEvent.click(canvas.getByRole("button", { name: /^26 病状急変時/ }));
    await waitFor(() => expect(canvasElement.querySelector('[data-key="o3/m2"]')).toHaveFocus());
    await userEvent.click(canvas.getByRole("button", { name: "表で書く" }));
    await expect((await rowOf(canvasElement, "o3/m2")).getAttribute("role")).toBe("gridcell");
  },
};

export const Keymap: Story = {
  name: "キーを変える",
  args: {
    keymap: { duplicate: ["Mod+J"], delete: ["Delete"], "make-own": ["Mod+Alt+O"] },
    defaultView: { panel: null },
  },
  parameters: {
    docs: {
      description: {
        story:
          "`keymap` で、複製をCtrl＋Jに、再掲をやめる操作をCtrl＋Alt＋Oにした状態。メニューとキー操作の一覧にも反映されます。空の配列を渡すと、そのキーはなくなります。",
      },
    },
  },
  play: async ({ canvasElement, userEvent }) => {
    await goTo(canvasElement, "o2/m2");
    await userEvent.keyboard("{Shift>}{F10}{/Shift}");
    const menu = within(await menuOf(canvasElement));
    await expect(menu.getByRole("menuitem", { name: commandTitle("duplicate", "ja") })).toHaveTextContent("Ctrl+J");
    await expect(menu.getByRole("menuitem", { name: commandTitle("make-own", "ja") })).toHaveTextContent("Ctrl+Alt+O");
  },
};

export const Messages: Story = {
  name: "文言を変える",
  args: {
    messages: { measure: "個別施策", detailsPanel: "個票", unplacedPanel: "保留" },
    defaultView: { selected: "o1/m1" },
  },
  parameters: {
    docs: { description: { story: "`messages` で、文言を個別に変えられます。計画書の用語に合わせるときに使います。" } },
  },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole("complementary", { name: "個票" })).toBeVisible();
  },
};
