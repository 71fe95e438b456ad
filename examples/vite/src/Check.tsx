import { useState } from "react";
import { problemPaths } from "./problemPaths.ts";

export function Check() {
  const [text, setText] = useState("{}");
  return (
    <label>
      JSON
      <textarea value={text} onChange={(event) => setText(event.target.value)} />
      <output>{JSON.stringify(problemPaths(JSON.parse(text)))}</output>
    </label>
  );
}
