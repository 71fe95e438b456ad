import { defaultClientConditions, defaultServerConditions, type UserConfig } from "vite";

/** Resolves workspace packages to their source, so that tests, Storybook and the app don't need a build. */
export const source: UserConfig = {
  resolve: { conditions: ["@logic-model/source", ...defaultClientConditions] },
  ssr: { resolve: { conditions: ["@logic-model/source", ...defaultServerConditions] } },
};
