import { readFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { line, modules, root, samples } from "./samples.ts";

describe("samples in TypeScript", () => {
  /** What a sample may use without declaring it: a file that the host has read, and a function that saves one. */
  const HOST = "declare const bytes: Uint8Array;\ndeclare function save(file: string): void;\n";
  // A folder from which React, its types and all packages resolve.
  const folder = `${root}packages/element/`;

  const sources = new Map<string, string>([
    ...modules(/^[jt]sx?$/).map(
      (block) => [`${folder}${block.page.replaceAll("/", "~")}~${line(block)}.${block.language}`, block.text] as const,
    ),
    [`${folder}host.d.ts`, HOST] as const,
  ]);

  /** The compiler's errors in the samples and in our own declarations. */
  function errors(): readonly string[] {
    const options: ts.CompilerOptions = {
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      skipLibCheck: false,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      customConditions: ["@logic-model/source"],
      // What only samples use.
      paths: Object.fromEntries(
        ["zod", "react-hook-form", "@hookform/resolvers/*"].map((name) => [name, [`${root}docs/node_modules/${name}`]]),
      ),
      jsx: ts.JsxEmit.ReactJSX,
      lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
      types: ["node"],
      noEmit: true,
      allowJs: true,
      allowImportingTsExtensions: true,
    };
    const host = ts.createCompilerHost(options);
    host.fileExists = (name) => sources.has(name) || ts.sys.fileExists(name);
    host.readFile = (name) => sources.get(name) ?? ts.sys.readFile(name);
    const program = ts.createProgram([...sources.keys()], options, host);
    // The declarations of other packages are checked by the examples (`examples.mjs`).
    const ours = ({ fileName, isDeclarationFile }: ts.SourceFile) =>
      sources.has(fileName) || (isDeclarationFile && !fileName.includes("/node_modules/"));
    return program
      .getSourceFiles()
      .filter(ours)
      .flatMap((file) => [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)])
      .map(({ file, start = 0, messageText }) => {
        const at = file ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
        const name = file?.fileName.replace(folder, "").replaceAll("~", "/");
        return `${name} line ${at}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
      });
  }

  it("compile under the strictest options a host may use", { timeout: 120_000 }, () => {
    expect(sources.size).toBeGreaterThan(30);
    expect(errors()).toEqual([]);
  });
});

describe("samples in HTML", () => {
  const COMMON = ["class", "hidden", "id"];
  const VOID = /^(meta|link|br|hr|img|input)$/;

  /** The attributes that an element reads, from its source. */
  function known(kind: string): readonly string[] {
    const source = ["LogicModelElement", kind]
      .map((name) => readFileSync(`${root}packages/element/src/${name}.tsx`, "utf8"))
      .join("\n");
    const observed = [...source.matchAll(/observedAttributes[^=]*= \[(.*?)\]/gs)].map(([, names = ""]) => names);
    const read = [...source.matchAll(/Attribute\(("[\w-]+")/g)].map(([, name = ""]) => name);
    return [...[...observed, ...read].join().matchAll(/"([\w-]+)"/g)].map(([, name = ""]) => name);
  }
  const READ: Readonly<Record<string, readonly string[]>> = {
    "logic-model-viewer": [...known("viewer"), ...COMMON],
    "logic-model-editor": [...known("editor"), ...COMMON],
  };

  /** The mistakes in a block: unmatched tags, stray angle brackets, attributes that our elements don't read. */
  function mistakes(html: string): readonly string[] {
    const wrong: string[] = [];
    const open: string[] = [];
    const bare = html.replace(/(<script[^>]*>).*?(?=<\/script>)/gs, "$1");
    const tag = /<!doctype html>|<!--.*?-->|<(\/?)([a-z][\w-]*)((?:\s+[a-z][\w-]*(?:="[^"]*")?)*)\s*\/?>/gs;
    for (const [, closing, name = "", attributes = ""] of bare.matchAll(tag)) {
      if (closing) {
        const opened = open.pop();
        if (opened !== name) wrong.push(`</${name}> closes <${opened}>`);
      } else if (name && !VOID.test(name)) open.push(name);
      for (const [, attribute = ""] of attributes.matchAll(/\s([a-z][\w-]*)/g))
        if (READ[name] && !READ[name].includes(attribute)) wrong.push(`${attribute} of <${name}>`);
    }
    if (/[<>]/.test(bare.replace(tag, ""))) wrong.push("stray angle bracket");
    return [...wrong, ...open.map((name) => `<${name}> is not closed`)];
  }

  it("finds mistakes", () => {
    expect(mistakes('<logic-model-viewer src="a.json" zoom="2"></logic-model-viewer>')).toEqual([
      "zoom of <logic-model-viewer>",
    ]);
    expect(mistakes("<main><p></main>")).toEqual(["</main> closes <p>", "<main> is not closed"]);
  });

  const html = samples.filter(({ language }) => language === "html");
  it.each(html.map((block) => [block.page, line(block), block] as const))(
    "of %s, line %s, are well-formed",
    (_, __, { text }) => {
      expect(mistakes(text)).toEqual([]);
    },
  );
});
