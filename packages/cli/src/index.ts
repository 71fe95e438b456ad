import { main } from "./main.ts";

// A reader that stops early (`| head`) isn't an error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

const { out, err, exitCode } = await main(process.argv.slice(2), process.env);
process.exitCode = exitCode;
process.stderr.write(err);
process.stdout.write(out);
