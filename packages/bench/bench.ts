// npm run bench -- [--sizes 90,1000,10000] [--reps 3] [--edits 20] [--adapters a,b] [--screenshots]
// npm run bench -- --rules
// npm run bench -- --paste
import { appendFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import { ADAPTERS, bundle } from "./src/bundle.ts";
import { benchPaste } from "./src/paste.ts";
import { random, shuffled } from "./src/random.ts";
import { report } from "./src/report.ts";
import { benchRules } from "./src/rules.ts";
import { serve } from "./src/serve.ts";
import { runSession, type Session } from "./src/session.ts";

const { values } = parseArgs({
  options: {
    sizes: { type: "string", default: "90,1000,10000" },
    reps: { type: "string", default: "3" },
    edits: { type: "string", default: "20" },
    adapters: { type: "string", default: Object.keys(ADAPTERS).join() },
    screenshots: { type: "boolean", default: false },
    rules: { type: "boolean", default: false },
    paste: { type: "boolean", default: false },
  },
});
if (values.rules || values.paste) {
  console.log(values.rules ? benchRules() : benchPaste());
  process.exit();
}
const adapters = values.adapters.split(",");
const sizes = values.sizes.split(",").map(Number);
const root = import.meta.dirname;
const results = join(root, "results");
const file = join(results, new Date().toISOString().replace(/[:.]/g, "-"));
mkdirSync(results, { recursive: true });

await bundle(adapters, join(root, "dist"));
const server = await serve(join(root, "dist"));
const next = random(7);
const sessions: Session[] = [];
for (let round = 1; round <= Number(values.reps); round++)
  for (const size of sizes)
    for (const adapter of shuffled(next, adapters)) {
      const session = await runSession({
        url: server.url,
        adapter,
        size,
        round,
        edits: Number(values.edits),
        ...(values.screenshots && { screenshots: results }),
      });
      sessions.push(session);
      appendFileSync(`${file}.jsonl`, `${JSON.stringify(session)}\n`);
      console.log(
        `round ${round}, ${size} nodes, ${adapter}: first stable paint ${Math.round(session.mount.total)} ms`,
      );
      for (const error of session.errors) console.error(`  ${error}`);
    }
server.close();

const tables = report(sessions);
writeFileSync(`${file}.md`, `${tables}\n`);
console.log(`\n${tables}\n\n${relative(process.cwd(), file)}.md, .jsonl`);
