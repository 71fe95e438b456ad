import { PROFILES } from "@logic-model/core";
import { LogicModelEditor } from "@logic-model/react";
import type { Meta } from "@storybook/react-vite";
import type { ReactElement } from "react";
import { fukuchiyama } from "../models.ts";
import { MODELS } from "./models.ts";

type EditorMeta = Meta<typeof LogicModelEditor>;

/** What all stories of the editor share: controls for its props, and an editor that starts anew when its start is changed. */
export const editorMeta = {
  args: { defaultValue: fukuchiyama, style: { blockSize: "100dvh" } },
  argTypes: {
    defaultValue: { control: "select", options: Object.keys(MODELS), mapping: MODELS },
    defaultView: { control: "object" },
    direction: { control: "radio", options: ["goal-right", "goal-left", "goal-top"] },
    keymap: { control: "object" },
    lint: { control: "object" },
    locale: { control: "radio", options: ["ja", "en"] },
    messages: { control: "object" },
    profile: { control: "select", options: Object.keys(PROFILES), mapping: PROFILES },
    readOnly: { control: "boolean" },
    className: { control: "text" },
    style: { control: "object" },
    value: { control: false },
    view: { control: false },
    components: { control: false },
    measureText: { control: false },
    onChange: { control: false },
    onViewChange: { control: false },
  },
  parameters: {
    docs: {
      description: {
        component:
          "ロジックモデルを図・表・一覧で編集する部品です。打つ途中、ダイアログ、ドラッグ、操作の例は、一つずつ開くと自動で動いて、その状態になります（例を並べたこのページでは動きません）。",
      },
      // As it is written: a whole model says less.
      source: { type: "code" },
    },
  },
  render: (args): ReactElement => (
    <LogicModelEditor key={JSON.stringify([args.defaultValue?.title, args.defaultView])} {...args} />
  ),
} satisfies Partial<EditorMeta>;

/** An editor as wide as a narrow screen. */
export const narrow = (width: number): NonNullable<EditorMeta["decorators"]> => [
  (Story) => (
    <div style={{ inlineSize: width }}>
      <Story />
    </div>
  ),
];
