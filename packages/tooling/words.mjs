// Prints every text of a package in both languages, by the id under which a further language overlays it:
// `pnpm run words core` or `pnpm run words react`.
import { coreWords } from "../core/src/message/words.ts";
import { reactWords } from "../react/src/words.ts";

const packages = { core: coreWords, react: reactWords };
const words = packages[process.argv[2]];
if (words) console.log(JSON.stringify(words(), null, 2));
else {
  console.error(`Name a package: ${Object.keys(packages).join(" or ")}`);
  process.exitCode = 2;
}
