import { LogicModelEditor } from "@logic-model/react";
import type { Meta } from "@storybook/react-vite";
import type { ReactElement } from "react";
import { choice, editorControls } from "../controls.ts";
import { fukuchiyama } from "../models.ts";
import { MODELS } from "./models.ts";

type EditorMeta = Meta<typeof LogicModelEditor>;

/** The meta that all stories of the editor share. The editor remounts when its initial state changes. */
export const editorMeta = {
  args: { defaultValue: fukuchiyama, style: { blockSize: "100dvh" } },
  argTypes: {
    ...editorControls,
    defaultValue: { ...editorControls.defaultValue, ...choice(MODELS) },
  },
  parameters: {
    docs: {
      description: {
        component:
          "ロジックモデルを図・表・一覧で編集する部品です。入力の途中、ダイアログ、ドラッグ、操作の例は、一つずつ開くと自動で動いて、その状態になります（例を並べたこのページでは動きません）。",
      },
    },
  },
  render: (args): ReactElement => (
    <LogicModelEditor key={JSON.stringify([args.defaultValue?.title, args.defaultView])} {...args} />
  ),
} satisfies Partial<EditorMeta>;
