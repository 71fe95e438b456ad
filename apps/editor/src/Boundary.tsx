import type { BaseLocale } from "@logic-model/core";
import { fillTemplate } from "@logic-model/core/vocabulary";
import { Component, type ReactNode } from "react";
import type { Session } from "./document/createSession.ts";
import { nameOf } from "./document/saveDocument.ts";
import { downloadFile } from "./files.ts";
import { WORDS } from "./words.ts";

/** Shows a part of the app; where it fails, a way to save the work instead. The other parts go on. */
export class Boundary extends Component<
  { session: Session; part?: string; locale?: BaseLocale; children: ReactNode; onReload?: () => void },
  { fault: unknown }
> {
  override state: { fault: unknown } = { fault: null };

  static getDerivedStateFromError(fault: unknown) {
    return { fault: fault ?? new Error() };
  }

  override render() {
    const { session, children, onReload } = this.props;
    const { locale = window.document.documentElement.lang === "en" ? "en" : "ja" } = this.props;
    const { fault } = this.state;
    if (fault === null) return children;
    const words = WORDS[locale];
    const { part = words.app } = this.props;
    const { document } = session.state();
    const save =
      document &&
      (() => {
        const name = nameOf(document, words.app);
        downloadFile(new File([session.text()], name, { type: "application/json" }));
      });
    return (
      <section className="fault" role="alert">
        <h2>{fillTemplate(words.faultTitle, { part })}</h2>
        <p>{words.faultText}</p>
        <p className="dialog-actions">
          {save && (
            <button type="button" className="button primary" onClick={save}>
              {words.saveWork}
            </button>
          )}
          <button type="button" className="button" onClick={() => this.setState({ fault: null })}>
            {words.again}
          </button>
          <button
            type="button"
            className="button"
            onClick={() => {
              onReload?.();
              location.reload();
            }}
          >
            {words.reload}
          </button>
        </p>
        <details>
          <summary>{words.faultDetails}</summary>
          <p className="small">{String(fault)}</p>
        </details>
      </section>
    );
  }
}
