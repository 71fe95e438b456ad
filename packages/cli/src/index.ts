import { main } from "./main.ts";

// A reader that has seen enough (`| head`) is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

const { out, err, exitCode } = await main(process.argv.slice(2), process.env);
process.exitCode = exitCode;
process.stderr.write(err);
process.stdout.write(out);
