import fc from "fast-check";
import { expect, it } from "vitest";
import { createLogicModel } from "../model/create.ts";
import type { LogicModel } from "../model/types.ts";
import { arbitraryModel } from "../testing/arbitrary.ts";
import { runs } from "../testing/effort.ts";
import { fitsFile, serializeLogicModel } from "./serialize.ts";

it("writes a new model", () => {
  expect(serializeLogicModel(createLogicModel({ title: "題名", vision: "目指す姿" }))).toBe(`{
  "format": "logic-model",
  "version": 1,
  "title": "題名",
  "vision": {
    "id": "vision",
    "text": "目指す姿"
  }
}
`);
});

it("writes keys in the order of the format, then unknown ones in the order of their code points", () => {
  const model: LogicModel = {
    ext: { "\u{1f600}": 5, "\uff5e": 4, あ: 3, b: { z: 1, "10": 2, "9": 3 }, "2024": 1 },
    unplaced: ["u"],
    root: "v",
    nodes: {
      u: {
        ext: { x: [] },
        measures: [],
        outcomes: [],
        indicators: [{ node: "i", ext: { y: {} }, note: "別" }],
        kind: "outcome",
        text: "",
        id: "u",
      },
      i: {
        kind: "indicator",
        note: "n",
        source: { note: "", title: "t" },
        target: { period: "2026", value: 2, pending: { reason: "", state: "unset" } },
        actuals: [{ period: "2024", value: 1.5 }],
        direction: "increase",
        code: "1",
        text: "指標",
        id: "i",
      },
      v: {
        ext: { "7": null },
        kind: "vision",
        text: "",
        id: "v",
        outcomes: [],
        measures: [],
        indicators: [{ consultation: { text: "c", since: "s", organization: "o" }, text: "ここ", node: "i" }],
      },
    },
    note: "n",
    status: "draft",
    title: "t",
    id: "model",
  };
  expect(serializeLogicModel(model)).toBe(`{
  "format": "logic-model",
  "version": 1,
  "id": "model",
  "title": "t",
  "status": "draft",
  "note": "n",
  "vision": {
    "id": "v",
    "text": "",
    "indicators": [
      {
        "id": "i",
        "code": "1",
        "text": "指標",
        "direction": "increase",
        "target": {
          "value": 2,
          "pending": {
            "state": "unset",
            "reason": ""
          },
          "period": "2026"
        },
        "actuals": [
          {
            "value": 1.5,
            "period": "2024"
          }
        ],
        "source": {
          "title": "t",
          "note": ""
        },
        "note": "n",
        "placement": {
          "text": "ここ",
          "consultation": {
            "organization": "o",
            "text": "c",
            "since": "s"
          }
        }
      }
    ],
    "7": null
  },
  "unplaced": [
    {
      "kind": "outcome",
      "id": "u",
      "text": "",
      "indicators": [
        {
          "reuse": "i",
          "note": "別",
          "y": {}
        }
      ],
      "x": []
    }
  ],
  "2024": 1,
  "b": {
    "10": 2,
    "9": 3,
    "z": 1
  },
  "あ": 3,
  "\uff5e": 4,
  "\u{1f600}": 5
}
`);
});

it("counts the bytes of a file without writing it", () => {
  fc.assert(
    fc.property(arbitraryModel, (model) => {
      const { length } = new TextEncoder().encode(serializeLogicModel(model));
      expect(fitsFile(model, length)).toBe(true);
      expect(fitsFile(model, length - 1)).toBe(false);
    }),
    { numRuns: runs(300) },
  );
});
