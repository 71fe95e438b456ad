import { Component, type ReactNode } from "react";
import type { LogicModelEditorState } from "../editing/editorState.ts";
import { reportFault } from "../headless/fault.ts";
import { Fault } from "./laterParts.tsx";

interface GuardProps {
  readonly editor: LogicModelEditorState;
  /** What the children are called on the screen. */
  readonly title: string;
  /** What they are called in the report. */
  readonly part: string;
  /** Set to render the children again at once, and called then: a part that throws while it is removed won't again. */
  readonly onAgain?: () => void;
  readonly onClose?: () => void;
  readonly children: ReactNode;
}

/** Shows a card in place of children that throw. */
export class Guard extends Component<GuardProps, { readonly fault: { readonly error: unknown } | null }> {
  override state = { fault: null as { readonly error: unknown } | null };
  #retried = false;

  static getDerivedStateFromError(error: unknown): { readonly fault: { readonly error: unknown } } {
    return { fault: { error } };
  }

  override componentDidCatch(error: unknown): void {
    if (!this.#retried) reportFault(this.props.part, error);
    const { onAgain } = this.props;
    if (!onAgain || this.#retried) return;
    this.#retried = true;
    this.#retry();
    onAgain();
  }

  override componentDidUpdate(before: GuardProps): void {
    if (before !== this.props && !this.state.fault) this.#retried = false;
  }

  #retry = (): void => this.setState({ fault: null });

  override render(): ReactNode {
    const { editor, title, onClose, children } = this.props;
    const { fault } = this.state;
    if (!fault) return children;
    return <Fault editor={editor} title={title} error={fault.error} onRetry={this.#retry} onClose={onClose} />;
  }
}
