import { defaultClientConditions, defaultServerConditions, type UserConfig } from "vite";

/** Reads workspace packages from src, so that nothing has to be built before tests, Storybook or the app. */
export const source: UserConfig = {
  resolve: { conditions: ["@logic-model/source", ...defaultClientConditions] },
  ssr: { resolve: { conditions: ["@logic-model/source", ...defaultServerConditions] } },
};
