import { readFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { line, modules, root, samples } from "./samples.ts";

describe("samples in TypeScript", () => {
  /** What a sample may use without saying where it comes from: a file that a host has read, and its way to keep one. */
  const GIVEN = "declare const bytes: Uint8Array;\ndeclare function save(file: string): void;\n";
  // Where React, its types and all packages are found.
  const folder = `${root}packages/element/`;

  const sources = new Map<string, string>([
    ...modules(/^[jt]sx?$/).map(
      (block) => [`${folder}${block.page.replaceAll("/", "~")}~${line(block)}.${block.language}`, block.text] as const,
    ),
    [`${folder}given.d.ts`, GIVEN] as const,
  ]);

  /** What the compiler says of the modules, and of our own declarations. */
  function complaints(): readonly string[] {
    const options: ts.CompilerOptions = {
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      skipLibCheck: false,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      customConditions: ["@logic-model/source"],
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
    // The examples (`examples.mjs`) have the declarations of all others read too.
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

  it("compile, as strictly as a host may ask", { timeout: 120_000 }, () => {
    expect(sources.size).toBeGreaterThan(30);
    expect(complaints()).toEqual([]);
  });
});

describe("samples in HTML", () => {
  const COMMON = ["class", "hidden", "id"];
  const VOID = /^(meta|link|br|hr|img|input)$/;

  /** The attributes that an element reads, as its source says. */
  function known(kind: string): readonly string[] {
    const source = ["LogicModelElement", kind]
      .map((name) => readFileSync(`${root}packages/element/src/${name}.tsx`, "utf8"))
      .join("\n");
    const observed = [...source.matchAll(/observedAttributes[^=]*= \[(.*?)\]/gs)].map(([, names = ""]) => names);
    const asked = [...source.matchAll(/Attribute\(("[\w-]+")/g)].map(([, name = ""]) => name);
    return [...[...observed, ...asked].join().matchAll(/"([\w-]+)"/g)].map(([, name = ""]) => name);
  }
  const READ: Readonly<Record<string, readonly string[]>> = {
    "logic-model-viewer": [...known("viewer"), ...COMMON],
    "logic-model-editor": [...known("editor"), ...COMMON],
  };

  /** What is wrong with a block: tags that do not pair, marks that are no tags, attributes that our elements do not read. */
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
    if (/[<>]/.test(bare.replace(tag, ""))) wrong.push("a mark that is no tag");
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
    "of %s are whole, line %s",
    (_, __, { text }) => {
      expect(mistakes(text)).toEqual([]);
    },
  );
});
