import { parseArgs } from "node:util";
import { CommandError } from "./command-error.ts";
import { LANGUAGES } from "./locale.ts";
import { oneOf } from "./one-of.ts";

/** The options, in the shape of `util.parseArgs`. */
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

/** Whether a command takes a file, and its options. */
const COMMANDS: Readonly<Record<CommandName, { readonly file: boolean; readonly options: readonly OptionName[] }>> = {
  validate: { file: true, options: ["json", "preset"] },
  stats: { file: true, options: ["json"] },
  coverage: { file: true, options: ["json"] },
  render: { file: true, options: ["output", "direction", "page"] },
  schema: { file: false, options: [] },
};

type CommandName = "validate" | "stats" | "coverage" | "render" | "schema";

/** A valid command line. */
export interface Arguments {
  readonly command: CommandName | "help" | "version";
  /** The path, or `-` for standard input. Empty if the command takes no file. */
  readonly file: string;
  readonly json: boolean;
  readonly output?: string;
  readonly direction?: string;
  readonly page?: string;
  readonly preset?: string;
}

/** Returns the parsed command line. Throws a `CommandError` if it is invalid. */
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
  const options = values as { -readonly [K in keyof Omit<Arguments, "command" | "file">]?: Arguments[K] } & {
    help?: boolean;
    version?: boolean;
    lang?: string;
  };
  if (options.lang !== undefined) oneOf("--lang", options.lang, LANGUAGES);
  if (options.help || positionals[0] === "help") return { command: "help", file: "", json: false };
  if (options.version) return { command: "version", file: "", json: false };

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
  const { json = false, output, direction, page, preset } = options;
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
