import { editorJa, LogicModelEditor } from "@logic-model/react";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, waitFor, within } from "storybook/test";
import { editorMeta } from "./editorMeta.tsx";
import { goTo, part } from "./hands.ts";
import { blank, withFindings, withUnplaced } from "./models.ts";

const meta: Meta<typeof LogicModelEditor> = {
  ...editorMeta,
  title: "エディタ/確認・未配置・履歴",
  component: LogicModelEditor,
};
export default meta;

type Story = StoryObj<typeof meta>;

export const Findings: Story = {
  name: "確認",
  args: { defaultValue: withFindings, defaultView: { panel: "findings" } },
  parameters: {
    docs: {
      description: {
        story:
          "点検で見つかった点。文を押すとその場所へ移り、直し方のボタンを押すと一度の操作で直ります。保存や書き出しを妨げることはありません。",
      },
    },
  },
};

export const FindingsOfSelected: Story = {
  name: "確認（選択中の項目だけ）",
  args: {
    defaultView: { panel: "findings", selected: "o4/m14", collapsed: ["vision/o1", "vision/o2", "vision/o3"] },
  },
  parameters: { docs: { description: { story: "見ている項目についての点だけに絞った状態です。" } } },
  play: async ({ canvasElement, userEvent }) => {
    const panel = within(part(canvasElement, "panel"));
    await userEvent.click(panel.getByRole("checkbox", { name: editorJa.findings_selectedOnly }));
    await expect(part(canvasElement, "panel").querySelectorAll(".lm-finding")).toHaveLength(1);
  },
};

export const NoFindings: Story = {
  name: "確認（何もない）",
  args: { defaultValue: blank, defaultView: { panel: "findings" } },
  parameters: { docs: { description: { story: "気になる点が一つもない状態です。" } } },
};

export const Unplaced: Story = {
  name: "未配置",
  args: { defaultValue: withUnplaced, defaultView: { panel: "unplaced", selected: "vision/o1" } },
  parameters: {
    docs: {
      description: {
        story:
          "置き場所が決まっていない項目。置く先を図や表で選んで「ここに置く」を押すか、ドラッグして置きます。上の欄に打ってEnterで、思いついた順に書きためられます。",
      },
    },
  },
};

export const NoTarget: Story = {
  name: "未配置（置く先を選んでいない）",
  args: { defaultValue: withUnplaced, defaultView: { panel: "unplaced" } },
  parameters: { docs: { description: { story: "置く先をまだ選んでいない状態。どうすればよいかが出ます。" } } },
};

export const NothingUnplaced: Story = {
  name: "未配置（何もない）",
  args: { defaultView: { panel: "unplaced" } },
  parameters: { docs: { description: { story: "全ての項目がどこかに置かれている状態です。" } } },
};

export const History: Story = {
  name: "履歴",
  args: { defaultView: { panel: "history" } },
  parameters: {
    docs: {
      description: {
        story: "三つの変更をして、一つ戻した状態。段を押すと、その時点に移ります。Ctrl＋ZとCtrl＋Yでも行き来できます。",
      },
    },
  },
  play: async ({ canvasElement, userEvent }) => {
    await goTo(canvasElement, "o1/m2");
    await userEvent.keyboard(
      "{Delete}{Alt>}{Shift>}{ArrowDown}{/Shift}{/Alt}{Control>}d{/Control}{Control>}z{/Control}",
    );
    const steps = part(canvasElement, "panel").querySelectorAll(".lm-steps button");
    await waitFor(() => expect(steps).toHaveLength(4));
    await expect(steps[0]).toHaveTextContent(editorJa.history_undone);
    await expect(steps[1]).toHaveTextContent(editorJa.history_present);
  },
};

export const NoHistory: Story = {
  name: "履歴（まだない）",
  args: { defaultView: { panel: "history" } },
  parameters: { docs: { description: { story: "開いたばかりで、まだ何も変えていない状態です。" } } },
};
