import type { LogicModel } from "@logic-model/core";
import { LogicModelViewer } from "@logic-model/react";
import { type ReactElement, useEffect, useRef, useState } from "react";

/** A named part of a card and its selector. */
export interface NamedPart {
  readonly find: string;
  readonly name: string;
  readonly text: string;
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** A model with numbered parts and a legend. */
export function Anatomy(props: {
  readonly model: LogicModel;
  readonly parts: readonly NamedPart[];
  readonly locale?: "ja" | "en";
  readonly selected?: string;
}): ReactElement {
  const { model, parts, locale = "ja", selected } = props;
  const frame = useRef<HTMLDivElement>(null);
  const [places, setPlaces] = useState<readonly (Place | null)[]>([]);

  useEffect(() => {
    const element = frame.current as HTMLDivElement;
    function measure() {
      const origin = element.getBoundingClientRect();
      setPlaces(
        parts.map(({ find }) => {
          const part = element.querySelector(find);
          if (!part) return null;
          // Beside a card, or at the end of a text in it.
          const inside = part.matches("[data-role]");
          const range = element.ownerDocument.createRange();
          range.selectNodeContents(part);
          const box = (inside ? range : part).getBoundingClientRect();
          const x = inside ? box.right - 2 : box.left - 12;
          return { x: Math.round(x - origin.left), y: Math.round(box.top - origin.top - (inside ? 10 : 0)) };
        }),
      );
    }
    // Cards appear once the width is known, and move when it changes.
    const drawn = new MutationObserver(measure);
    drawn.observe(element.querySelector(".lm") as Element, { subtree: true, childList: true, attributes: true });
    const sized = new ResizeObserver(measure);
    sized.observe(element);
    measure();
    return () => {
      drawn.disconnect();
      sized.disconnect();
    };
  }, [parts]);

  return (
    <figure style={{ margin: 0 }}>
      <div
        ref={frame}
        data-theme="light"
        style={{ position: "relative", overflow: "clip", border: "1px solid #8a8a8e" }}
      >
        <LogicModelViewer
          value={model}
          locale={locale}
          toolbar={false}
          {...(selected ? { defaultView: { selected } } : {})}
        />
        {places.map((place, i) => place && <Mark key={parts[i]?.name} number={i + 1} {...place} />)}
      </div>
      <figcaption>
        <ol style={{ lineHeight: 1.8 }}>
          {parts.map(({ name, text }) => (
            <li key={name}>
              <strong>{name}</strong> — {text}
            </li>
          ))}
        </ol>
      </figcaption>
    </figure>
  );
}

function Mark({ number, x, y }: Place & { number: number }): ReactElement {
  return (
    <span
      style={{
        position: "absolute",
        insetInlineStart: Math.max(0, x - 9),
        insetBlockStart: y - 9,
        inlineSize: 18,
        blockSize: 18,
        borderRadius: 9,
        background: "#8a0052",
        color: "#fff",
        font: "700 11px/18px sans-serif",
        textAlign: "center",
        pointerEvents: "none",
      }}
    >
      {number}
    </span>
  );
}
