import { type RefObject, useInsertionEffect, useRef } from "react";

/**
 * The value of the latest commit, for event handlers and effects that shouldn't change with it. Written before any layout
 * effect runs, and never by a render that React discards. Name the result `…Ref`, so that lint finds reads while rendering.
 */
export function useLatest<T>(value: T): Readonly<RefObject<T>> {
  const ref = useRef(value);
  useInsertionEffect(() => {
    ref.current = value;
  });
  return ref;
}
