import type { LogicModel } from "@logic-model/core";
import { type RefObject, useEffect, useRef, useState } from "react";
import { activeElement } from "../headless/activeElement.ts";
import { type Card, focusCard } from "./focusCard.ts";

/** A card that is to have focus. */
export interface CardGoal extends Card {
  /** It waits until the model is another one than this; `null`: at once. */
  readonly after: LogicModel | null;
}

/** Gives a card of the board focus once it is there; whoever has gone out of the board meanwhile is left there. */
export function useCardFocus(
  board: RefObject<HTMLElement | null>,
  model: LogicModel,
): readonly [CardGoal | null, (goal: CardGoal) => void] {
  const [goal, setGoal] = useState<CardGoal | null>(null);
  const reached = useRef<CardGoal | null>(null);
  useEffect(() => {
    const element = board.current;
    if (!element || !goal || goal === reached.current || goal.after === model) return;
    reached.current = goal;
    const active = activeElement(element);
    if (!active || active === element.ownerDocument.body || element.contains(active)) focusCard(element, goal);
  }, [board, goal, model]);
  return [goal, setGoal];
}
