import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { bundle } from "./bundle.ts";
import { unlayered } from "./unlayered.ts";

const src = new URL("../", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, src), "utf8");
const rules = bundle(read("styles.css"), read);
const heads = (css: string) =>
  [...css.matchAll(/([^{};]+)\{/g)].map(([, head = ""]) => head).filter((head) => !head.startsWith("@"));

it("includes every file", () => {
  const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter(
    (path) => path.includes("/") && path.endsWith(".css") && !path.startsWith("themes/"),
  );
  const imported = [...read("styles.css").matchAll(/"\.\/(.*)"/g)].map(([, path]) => path);
  expect(imported.sort()).toEqual(files.sort());
});

it("styles nothing but our own elements", () => {
  expect(heads(rules).filter((head) => !head.includes(".lm"))).toEqual([]);
});

it("sets no public variable", () => {
  expect(rules.match(/--lm-[\w-]+:/g)).toBeNull();
});

it("reads no private variable that it doesn't set, except the table's minimum width", () => {
  const made = new Set([...rules.matchAll(/(--_\w+):/g)].map(([, name]) => name));
  const used = new Set([...rules.matchAll(/var\((--_\w+)/g)].map(([, name]) => name));
  expect([...used].filter((name) => !made.has(name))).toEqual(["--_least"]);
});

it("scopes every selector, before its pseudo-element", () => {
  expect(unlayered('.lm a,.lm :is(b,i)::before{color:red}@media print{.lm [data-x="a,b"]{color:red}}')).toContain(
    '.lm a:not(#_#_#_#_),.lm :is(b,i):not(#_#_#_#_)::before{color:red}@media print{.lm [data-x="a,b"]:not(#_#_#_#_){color:red}}',
  );
  expect(heads(unlayered(rules)).filter((head) => !head.includes(":not(#_#_#_"))).toEqual([]);
});
