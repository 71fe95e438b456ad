import { parseArgs } from "node:util";
import { CommandError } from "./command-error.ts";

/** The options, as `util.parseArgs` takes them. */
const OPTIONS = {
  help: { type: "boolean", short: "h" },
  version: { type: "boolean" },
  lang: { type: "string" },
  json: { type: "boolean" },
  output: { type: "string", short: "o" },
  direction: { type: "string" },
  page: { type: "string" },
  preset: { type: "string" },
} as const;

type OptionName = keyof typeof OPTIONS;

/** The commands, each with the options of its own. */
const COMMANDS: Readonly<Record<CommandName, { readonly file: boolean; readonly options: readonly OptionName[] }>> = {
  validate: { file: true, options: ["json", "preset"] },
  stats: { file: true, options: ["json"] },
  coverage: { file: true, options: ["json"] },
  render: { file: true, options: ["output", "direction", "page"] },
  schema: { file: false, options: [] },
};

type CommandName = "validate" | "stats" | "coverage" | "render" | "schema";

/** A command line, checked: what to do, with which file and options. */
export interface Arguments {
  readonly command: CommandName | "help" | "version";
  /** The path given, `-` for standard input; empty where the command takes no file. */
  readonly file: string;
  readonly json: boolean;
  readonly output?: string;
  readonly direction?: string;
  readonly page?: string;
  readonly preset?: string;
}

/** Reads a command line; throws a `CommandError` where it is not one of ours. */
export function parseArguments(args: readonly string[]): Arguments {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const option = Object.hasOwn(OPTIONS, token.name) ? OPTIONS[token.name as OptionName] : undefined;
    const params = { option: token.rawName };
    if (!option) throw new CommandError("unknown-option", params);
    if (option.type === "boolean" && token.value !== undefined) throw new CommandError("unexpected-value", params);
    if (option.type === "string" && (!token.value || (!token.inlineValue && /^-./.test(token.value))))
      throw new CommandError("missing-value", params);
  }
  const given = values as { -readonly [K in keyof Omit<Arguments, "command" | "file">]?: Arguments[K] } & {
    help?: boolean;
    version?: boolean;
    lang?: string;
  };
  if (given.lang !== undefined && given.lang !== "ja" && given.lang !== "en")
    throw new CommandError("wrong-value", { option: "--lang", value: given.lang, allowed: "ja, en" });
  if (given.help || positionals[0] === "help") return { command: "help", file: "", json: false };
  if (given.version) return { command: "version", file: "", json: false };

  const [name, ...files] = positionals;
  if (name === undefined) throw new CommandError("no-command");
  if (!Object.hasOwn(COMMANDS, name)) throw new CommandError("unknown-command", { command: name });
  const command = COMMANDS[name as CommandName];
  for (const token of tokens) {
    if (token.kind !== "option" || token.name === "lang") continue;
    if (!command.options.includes(token.name as OptionName))
      throw new CommandError("unknown-option", { option: token.rawName });
  }
  if (command.file && files.length === 0) throw new CommandError("missing-file", { command: name });
  if (files.length > (command.file ? 1 : 0)) throw new CommandError("too-many-files", { command: name });
  const { json = false, output, direction, page, preset } = given;
  if (name === "render" && output === undefined) throw new CommandError("missing-output");
  return {
    command: name as CommandName,
    file: files[0] ?? "",
    json,
    ...(output !== undefined && { output }),
    ...(direction !== undefined && { direction }),
    ...(page !== undefined && { page }),
    ...(preset !== undefined && { preset }),
  };
}
