import { type BaseLocale, type LogicModel, problemMessage } from "@logic-model/core";
import type { ReactElement } from "react";
import { flushSync } from "react-dom";
import { createRoot, type Root } from "react-dom/client";
import { type Content, type Failure, failureMessage, fetchContent, readContent } from "./content.ts";
import { stylesheet } from "./stylesheet.ts";
import { text } from "./words.ts";

/** How many problems of a file are shown. */
const SHOWN_PROBLEMS = 5;

const HOST = `
:host { display: block; }
:host([hidden]) { display: none; }
.lm-element { display: flex; flex-direction: column; block-size: 100%; min-block-size: 0; }
.lm-element-failure { margin-block-end: 16px; padding: 12px 16px; border: 2px solid currentcolor; font: 400 16px/1.7 sans-serif; letter-spacing: normal; overflow-wrap: anywhere; text-align: start; }
.lm-element-failure > :first-child { margin-block-start: 0; }
.lm-element-failure > :last-child { margin-block-end: 0; }
`;

/**
 * The base of both elements. It loads the model (from `src`, the `model` property, or a `<script type="application/json">`
 * inside), has a shadow root, and keeps its state when it is moved. Its content is shown until there is a model.
 */
export abstract class LogicModelElement extends HTMLElement {
  static readonly observedAttributes: readonly string[] = ["src", "lang", "direction", "density", "data-theme"];
  /** The styles of the component. */
  protected abstract readonly css: string;
  /** Returns the React element that shows a model. */
  protected abstract show(model: LogicModel): ReactElement;

  #content: Content = { state: "empty" };
  #container: HTMLElement | null = null;
  #root: Root | null = null;
  #fetching: AbortController | null = null;
  #heights: ResizeObserver | null = null;

  /** The current model. Setting it replaces the file in `src`; `null` clears it. */
  get model(): LogicModel | null {
    return this.#content.state === "ready" ? this.#content.model : null;
  }
  set model(model: LogicModel | null) {
    this.#fetching?.abort();
    this.#set(model ? { state: "ready", model } : { state: "empty" });
  }

  /** The language of the closest `lang`. Defaults to Japanese. */
  protected get locale(): BaseLocale {
    return /^en\b/i.test(this.closest("[lang]")?.getAttribute("lang") ?? "") ? "en" : "ja";
  }

  connectedCallback(): void {
    for (const name of ["view", "readOnly", "model"]) this.#upgrade(name);
    this.#open();
    if (this.#content.state === "empty") this.#load();
    this.render();
    this.#reportHeight();
  }

  disconnectedCallback(): void {
    // An element that is moved is connected again by then and must keep its state.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#fetching?.abort();
      this.#heights?.disconnect();
      this.#root?.unmount();
      this.#root = null;
      if (this.#content.state === "loading") this.#content = { state: "empty" };
    });
  }

  adoptedCallback(): void {
    this.#style();
  }

  attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    if (before === after || !this.#container) return;
    if (name === "src") this.#load();
    else this.render();
  }

  /** Renders the current content and attributes. */
  protected render(): void {
    const container = this.#container;
    if (!container || !this.isConnected) return;
    this.#root ??= createRoot(container);
    this.#root.render(this.#element());
  }

  /** Dispatches an event that bubbles and crosses shadow roots. */
  protected emit(type: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }

  /** Stores an edited model without emitting `logic-model-load`. */
  protected store(model: LogicModel): void {
    this.#content = { state: "ready", model };
    this.render();
  }

  #element(): ReactElement {
    if (this.#content.state === "ready") return this.show(this.#content.model);
    if (this.#content.state !== "failed")
      return (
        <>
          <slot />
          {this.#content.state === "loading" && !this.firstElementChild && (
            <p role="status">{text("loading", this.locale)}</p>
          )}
        </>
      );
    const { failure } = this.#content;
    return (
      <>
        <div className="lm-element-failure" part="failure" role="alert" lang={this.locale}>
          <p>{failureMessage(failure, this.locale)}</p>
          {"problems" in failure && this.#problemList(failure)}
        </div>
        <slot />
      </>
    );
  }

  #problemList({ problems, more }: Extract<Failure, { problems: unknown }>): ReactElement {
    const hidden = Math.max(0, problems.length - SHOWN_PROBLEMS) + more;
    return (
      <>
        <ul>
          {problems.slice(0, SHOWN_PROBLEMS).map((problem) => (
            <li key={`${problem.code} ${problem.path}`}>
              {problemMessage(problem, this.locale)} <code>{problem.path}</code>
            </li>
          ))}
        </ul>
        {hidden > 0 && <p>{text("more", this.locale, { count: hidden })}</p>}
      </>
    );
  }

  #set(content: Content): void {
    this.#content = content;
    // The page may call methods as soon as it receives the event.
    flushSync(() => this.render());
    if (content.state === "ready") this.emit("logic-model-load", { model: content.model });
    if (content.state === "failed")
      this.emit("logic-model-error", { ...content.failure, message: failureMessage(content.failure, this.locale) });
  }

  /** Loads the file in `src`, or the one inside the element. */
  #load(): void {
    this.#fetching?.abort();
    // An empty one would be the page itself.
    const src = this.getAttribute("src")?.trim();
    if (src) {
      const fetching = new AbortController();
      this.#fetching = fetching;
      this.#set({ state: "loading" });
      void fetchContent(src, this.baseURI, fetching.signal).then((content) => {
        if (content && !fetching.signal.aborted) this.#set(content);
      });
      return;
    }
    const script = this.querySelector<HTMLScriptElement>(':scope > script[type="application/json"]');
    if (script) this.#set(readContent(script.text));
    else if (this.#content.state === "loading") this.#set({ state: "empty" });
    // While the page is being parsed, the element exists before its content.
    if (script || this.ownerDocument.readyState !== "loading") return;
    this.ownerDocument.addEventListener(
      "DOMContentLoaded",
      () => {
        if (this.isConnected && this.#content.state === "empty") this.#load();
      },
      { once: true },
    );
  }

  #open(): void {
    if (this.#container) return;
    const shadow = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    this.#container = this.ownerDocument.createElement("div");
    this.#container.className = "lm-element";
    shadow.append(this.#container);
    this.#style();
  }

  #style(): void {
    if (this.shadowRoot)
      this.shadowRoot.adoptedStyleSheets = [HOST, this.css].map((text) => stylesheet(this.ownerDocument, text));
  }

  /** Properties set before the script ran are on the object itself and hide those of the class. */
  #upgrade(name: string): void {
    if (!Object.hasOwn(this, name)) return;
    const value = Reflect.get(this, name);
    Reflect.deleteProperty(this, name);
    Reflect.set(this, name, value);
  }

  /** With `post-height`, sends the height to the page around the frame: `{ type: "logic-model-height", height }`. */
  #reportHeight(): void {
    const target = this.getAttribute("post-height");
    const { defaultView } = this.ownerDocument;
    if (target === null || !defaultView || defaultView.parent === defaultView) return;
    this.#heights ??= new ResizeObserver(() => {
      const height = Math.ceil(this.getBoundingClientRect().height);
      defaultView.parent.postMessage({ type: "logic-model-height", height }, target || "*");
    });
    this.#heights.observe(this);
  }
}
