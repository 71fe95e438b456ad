import { Fragment, type ReactElement } from "react";
import { useMac } from "../headless/useMac.ts";
import { DialogFrame } from "./DialogFrame.tsx";
import type { DialogEditor } from "./dialogEditor.ts";
import { helpKeys } from "./helpKeys.ts";
import { Keys } from "./Keys.tsx";

/** Every key of the editor, and what it does. */
export function HelpDialog({ editor }: { editor: DialogEditor }): ReactElement {
  const { messages, keymap } = editor;
  const mac = useMac();
  return (
    <DialogFrame editor={editor} title={messages["command-help"]}>
      <p>{messages.dialog_helpViewsHint}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: arrows scroll what has focus */}
      <div className="lm-help" tabIndex={0} data-first-focus>
        {helpKeys(keymap).map((group) => (
          <section key={group.title}>
            <h3>{messages[group.title]}</h3>
            <dl>
              {group.keys.map(({ words, keys }) => (
                <div key={words}>
                  <dt>{messages[words]}</dt>
                  <dd>
                    {keys.map((press, i) => (
                      <Fragment key={press}>
                        {i > 0 && ` ${messages.dialog_helpOr} `}
                        <Keys press={press} mac={mac} messages={messages} />
                      </Fragment>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </DialogFrame>
  );
}
