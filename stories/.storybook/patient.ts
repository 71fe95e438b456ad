import { configure } from "storybook/test";

// The default of one second is too short for `waitFor` and `findBy…` on a busy machine.
configure({ asyncUtilTimeout: 60_000 });
