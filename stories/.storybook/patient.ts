import { configure } from "storybook/test";

// `waitFor` and `findBy…` give up after one second by default; a loaded machine needs longer.
configure({ asyncUtilTimeout: 60_000 });
