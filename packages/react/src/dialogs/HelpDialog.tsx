import { Fragment, type ReactElement } from "react";
import { commandTitle } from "../command/commands.ts";
import { useMac } from "../headless/useMac.ts";
import { DialogFrame } from "./DialogFrame.tsx";
import type { DialogEditor } from "./dialogEditor.ts";
import { helpKeys } from "./helpKeys.ts";
import { Keys } from "./Keys.tsx";

/** The keys of the editor. */
export function HelpDialog({ editor }: { editor: DialogEditor }): ReactElement {
  const { messages, locale, keymap } = editor;
  const mac = useMac();
  return (
    <DialogFrame editor={editor} title={commandTitle("help", locale)}>
      <p>{messages.dialog_helpViewsHint}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys scroll it */}
      <div className="lm-help" tabIndex={0} data-first-focus>
        {helpKeys(keymap).map((section) => (
          <section key={section.title}>
            <h3>{messages[section.title]}</h3>
            <dl>
              {section.keys.map((entry) => (
                <div key={"command" in entry ? entry.command : entry.message}>
                  <dt>{"command" in entry ? commandTitle(entry.command, locale) : messages[entry.message]}</dt>
                  <dd>
                    {entry.keys.map((press, i) => (
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
