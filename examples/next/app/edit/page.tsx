"use client";

import { createLogicModel } from "@logic-model/core";
import { LogicModelEditor } from "@logic-model/react";
import { useState } from "react";

export default function Page() {
  const [model, setModel] = useState(() => createLogicModel({ title: "新しい計画", profile: "home-care" }));
  return <LogicModelEditor value={model} onChange={setModel} />;
}
