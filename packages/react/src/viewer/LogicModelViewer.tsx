import { type Locale, type LogicModel, type PlacementKey, type Profile, profileOf } from "@logic-model/core";
import type { CardDecorator, Density, LayoutDirection, MeasureText } from "@logic-model/core/layout";
import { fillTemplate, localeTag } from "@logic-model/core/vocabulary";
import {
  type CSSProperties,
  type ForwardedRef,
  type ForwardRefExoticComponent,
  forwardRef,
  type ReactElement,
  type Ref,
  type RefAttributes,
  useEffect,
  useImperativeHandle,
  useMemo,
  useRef,
} from "react";
import { guardDecorate } from "../headless/fault.ts";
import { useInBrowser } from "../headless/useInBrowser.ts";
import { useLanguage, type WordOverlay } from "../headless/useLanguage.ts";
import { useMeasureText } from "../headless/useMeasureText.ts";
import { useWidth } from "../headless/useWidth.ts";
import type { View } from "../headless/view.ts";
import { MESSAGES } from "../messages/catalogue.ts";
import type { Messages } from "../messages/messages.ts";
import { Paper } from "./Paper.tsx";
import { SelectionBar } from "./SelectionBar.tsx";
import { StaticOutline } from "./StaticOutline.tsx";
import { Toolbar } from "./Toolbar.tsx";
import { type PaperHandle, usePaper } from "./usePaper.ts";

/** Props of `LogicModelViewer`. */
export interface LogicModelViewerProps {
  /** The model to show. */
  readonly value: LogicModel;
  /** The side of the vision. Defaults to `goal-right`. Narrow viewers always show a list. */
  readonly direction?: LayoutDirection;
  /** The spacing. Defaults to `comfortable`. */
  readonly density?: Density;
  /** The profile whose words are used. Defaults to the model's own. */
  readonly profile?: Profile;
  /** The language. Defaults to `ja`. */
  readonly locale?: Locale;
  /** Texts to use instead, by their ids: the viewer's own, or those of core, such as `kind.measure`. */
  readonly messages?: Partial<Messages> & WordOverlay;
  /** What is collapsed, selected, searched for and zoomed, if the host controls it. */
  readonly view?: View;
  /** The initial view, if the viewer keeps it. */
  readonly defaultView?: Partial<View>;
  readonly onViewChange?: (view: View) => void;
  /** Adds chips to cards or changes what they show. Pass a stable function. */
  readonly decorate?: CardDecorator;
  /** Whether to show search, folding and zoom. Defaults to `true`. */
  readonly toolbar?: boolean;
  /** Returns how wide characters are. Defaults to measuring the browser's fonts. */
  readonly measureText?: MeasureText;
  readonly className?: string;
  readonly style?: CSSProperties;
}

/** The imperative handle of a viewer. */
export type LogicModelViewerHandle = PaperHandle;

/** Shows a logic model as a diagram to read, search, fold and zoom, by pointer, keyboard and screen reader. */
export const LogicModelViewer: ForwardRefExoticComponent<
  LogicModelViewerProps & RefAttributes<LogicModelViewerHandle>
> = /* @__PURE__ */ forwardRef(Viewer);

function Viewer(props: LogicModelViewerProps, ref: ForwardedRef<LogicModelViewerHandle>): ReactElement {
  const { value, className, style } = props;
  const root = useRef<HTMLElement>(null);
  const width = useWidth(root);
  const measureText = useMeasureText(root, props.measureText);
  const inBrowser = useInBrowser();
  const profile = props.profile ?? profileOf(value);
  const { locale, messages } = useLanguage(props.locale ?? "ja", profile, MESSAGES, props.messages);
  const paper = useRef<PaperHandle>(null);
  const pendingRef = useRef<PlacementKey>(null);
  useImperativeHandle(
    ref,
    () => ({
      reveal(key) {
        // Before the first drawing, waits for it.
        if (paper.current) paper.current.reveal(key);
        else pendingRef.current = key;
      },
      fit: () => paper.current?.fit(),
      scrollTo: (to) => paper.current?.scrollTo(to),
      positionOf: (key) => paper.current?.positionOf(key),
    }),
    [],
  );
  const decorate = useMemo(() => props.decorate && guardDecorate(props.decorate), [props.decorate]);
  const drawn = inBrowser && width !== null;
  useEffect(() => {
    if (drawn && pendingRef.current !== null) paper.current?.reveal(pendingRef.current);
  }, [drawn]);
  return (
    <section
      ref={root}
      className={className ? `lm ${className}` : "lm"}
      style={style}
      data-density={props.density}
      lang={localeTag(locale)}
      aria-label={fillTemplate(messages.diagram, { title: value.title })}
    >
      {inBrowser ? (
        // Drawing waits until the width is known.
        width !== null && (
          <Body {...props} {...(decorate ? { decorate } : {})} measureText={measureText} width={width} handle={paper} />
        )
      ) : (
        <StaticOutline value={value} profile={profile} locale={locale} messages={messages} decorate={decorate} />
      )}
    </section>
  );
}

interface BodyProps extends LogicModelViewerProps {
  readonly measureText: MeasureText;
  readonly width: number | null;
  readonly handle: Ref<PaperHandle>;
}

function Body({ handle, toolbar = true, ...options }: BodyProps): ReactElement {
  const paper = usePaper(options);
  const { state, zoomTo, fit } = paper;
  useImperativeHandle(handle, () => paper);
  return (
    <>
      {toolbar && <Toolbar state={state} onZoom={zoomTo} onFit={fit} />}
      <Paper paper={paper} />
      <SelectionBar state={state} />
    </>
  );
}
