import fc from "fast-check";

// Random tests try the same cases for every mutant.
fc.configureGlobal({ seed: 1 });
