import { configure } from "storybook/test";

// A machine may be slow: `waitFor` and `findBy…` wait longer than their one second.
configure({ asyncUtilTimeout: 20_000 });
