import { ruleTitle } from "@logic-model/core/lint";
import { editorJa, LogicModelEditor } from "@logic-model/react";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, waitFor, within } from "storybook/test";
import { editorMeta } from "./editorMeta.tsx";
import { goTo, part } from "./hands.ts";
import { decided, NO_RULES, strict, withFindings, withUnplaced } from "./models.ts";

const meta: Meta<typeof LogicModelEditor> = {
  ...editorMeta,
  title: "エディタ/点検・未配置・履歴",
  component: LogicModelEditor,
};
export default meta;

type Story = StoryObj<typeof meta>;

export const Findings: Story = {
  name: "点検",
  args: { defaultValue: withFindings, defaultView: { panel: "findings" } },
  parameters: {
    docs: {
      description: {
        story:
          "点検の結果。文を押すとその場所へ移り、直し方のボタンを押すと一度の操作で直ります。保存や書き出しを妨げることはありません。",
      },
    },
  },
};

export const FindingsOfSelected: Story = {
  name: "点検（選択中の項目だけ）",
  args: {
    defaultView: { panel: "findings", selected: "o4/m14", collapsed: ["vision/o1", "vision/o2", "vision/o3"] },
  },
  parameters: { docs: { description: { story: "選択中の項目の指摘だけに絞った状態です。" } } },
  play: async ({ canvasElement, userEvent }) => {
    const panel = part(canvasElement, "panel");
    const all = panel.querySelectorAll(".lm-finding-list > details").length;
    await userEvent.click(within(panel).getByRole("checkbox", { name: editorJa.findings_selectedOnly }));
    await waitFor(() => expect(panel.querySelectorAll(".lm-finding-list > details").length).toBeLessThan(all));
    await expect(panel).toHaveTextContent(ruleTitle("reuse-wording-differs"));
  },
};

export const Suppressing: Story = {
  name: "点検（このままにする）",
  args: { defaultView: { panel: "findings" } },
  parameters: {
    docs: {
      description: {
        story:
          "見たうえで直さないと決めた点には、理由を書いて「このままにする」とします。理由は一行で、日本語の変換を確定するEnterでは決まりません。",
      },
    },
  },
  play: async ({ canvasElement, userEvent }) => {
    const panel = within(part(canvasElement, "panel"));
    await userEvent.click(
      (await panel.findAllByRole("button", { name: editorJa.findings_suppress }))[0] as HTMLElement,
    );
    await waitFor(() => expect(panel.getByRole("textbox", { name: editorJa.findings_reason })).toHaveFocus());
    await userEvent.keyboard("{Enter}");
    await expect(await panel.findByText(editorJa.findings_reasonMissing)).toBeVisible();
  },
};

export const Decided: Story = {
  name: "点検（このままにしているもの、使わない規則）",
  args: { defaultValue: decided, defaultView: { panel: "findings" } },
  parameters: {
    docs: {
      description: {
        story:
          "このままにしている指摘と使わない規則は、理由とともにファイルに残り、一覧の下に畳んであります。「また知らせる」「また使う」で元に戻ります。",
      },
    },
  },
  play: async ({ canvasElement, userEvent }) => {
    const panel = within(part(canvasElement, "panel"));
    await userEvent.click(await panel.findByText(editorJa.findings_rulesOff));
    await userEvent.click(panel.getByText(editorJa.findings_suppressed));
    await expect(await panel.findByText(/部会で決めたため/)).toBeVisible();
    await waitFor(() => expect(panel.getByRole("button", { name: editorJa.findings_ruleOn })).toBeVisible());
  },
};

export const DecidedReadOnly: Story = {
  name: "点検（読み取り専用）",
  args: { defaultValue: decided, readOnly: true, defaultView: { panel: "findings" } },
  parameters: { docs: { description: { story: "読み取り専用でも、このままにしている指摘と、その理由を読めます。" } } },
  play: async ({ canvasElement, userEvent }) => {
    const panel = within(part(canvasElement, "panel"));
    await userEvent.click(await panel.findByText(editorJa.findings_suppressed));
    await expect(await panel.findByText(/部会で決めたため/)).toBeVisible();
    await expect(panel.queryByRole("button", { name: editorJa.findings_unsuppress })).toBeNull();
    await expect(panel.getByRole("combobox", { name: editorJa.findings_preset })).toBeDisabled();
  },
};

export const Strict: Story = {
  name: "点検（厳しめの規則）",
  args: { defaultValue: strict, defaultView: { panel: "findings" } },
  parameters: {
    docs: { description: { story: "「規則の組」を「厳しめ」にした状態です。選んだ組は、ファイルに残ります。" } },
  },
  play: async ({ canvasElement }) => {
    const preset = within(part(canvasElement, "panel")).getByRole("combobox", { name: editorJa.findings_preset });
    await expect(preset).toHaveValue("strict");
  },
};

export const HostRules: Story = {
  name: "点検（組み込む側の規則）",
  args: {
    lint: { preset: "all", severities: { "indicator-values-missing": "error" } },
    defaultView: { panel: "findings" },
  },
  parameters: {
    docs: {
      description: {
        story:
          "`lint` で、組み込む側が規則の組と重みを決めた状態。組は選べなくなり、「値が未記入の指標」は要修正になります。",
      },
    },
  },
  play: async ({ canvasElement }) => {
    const panel = within(part(canvasElement, "panel"));
    await expect(panel.getByRole("combobox", { name: editorJa.findings_preset })).toBeDisabled();
    await expect(panel.queryByRole("button", { name: `${editorJa.severity_error} 0` })).toBeNull();
  },
};

export const NoFindings: Story = {
  name: "点検（何もない）",
  args: { lint: NO_RULES, defaultView: { panel: "findings" } },
  parameters: { docs: { description: { story: "指摘が一つもない状態です。" } } },
};

export const Unplaced: Story = {
  name: "未配置",
  args: { defaultValue: withUnplaced, defaultView: { panel: "unplaced", selected: "vision/o1" } },
  parameters: {
    docs: {
      description: {
        story:
          "配置していない項目。置く先を図や表で選んで「ここに置く」を押すか、ドラッグして置きます。上の欄に入力してEnterで、思いついた順に追加できます。",
      },
    },
  },
};

export const NoTarget: Story = {
  name: "未配置（置く先を選んでいない）",
  args: { defaultValue: withUnplaced, defaultView: { panel: "unplaced" } },
  parameters: { docs: { description: { story: "置く先をまだ選んでいない状態。どうすればよいかが表示されます。" } } },
};

export const NothingUnplaced: Story = {
  name: "未配置（何もない）",
  args: { defaultView: { panel: "unplaced" } },
  parameters: { docs: { description: { story: "すべての項目がどこかに置かれている状態です。" } } },
};

export const History: Story = {
  name: "履歴",
  args: { defaultView: { panel: "history" } },
  parameters: {
    docs: {
      description: {
        story:
          "三つの変更をして、一つ戻した状態。手順を押すと、その時点に移ります。Ctrl＋ZとCtrl＋Yでも行き来できます。",
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
