import { defineConfig } from "vitest/config";

/** Four kinds of tests, told apart by where they stand; see CONTRIBUTING. */
export default defineConfig({
  test: {
    // Two cores are what CI has, and each database or browser file brings its own processes.
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: "unit",
          include: ["{src,scripts}/**/*.test.ts", "tests/unit/**/*.test.ts"],
          environment: "node",
        },
      },
      {
        test: {
          name: "database",
          include: ["tests/{database,durability}/**/*.test.ts"],
          environment: "node",
          globalSetup: ["tests/support/global-database.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: "portal",
          include: ["tests/portal/**/*.test.ts"],
          environment: "node",
          globalSetup: ["tests/support/global-database.ts", "tests/support/global-build.ts"],
          testTimeout: 60_000,
          hookTimeout: 240_000,
        },
      },
      {
        test: {
          name: "browser",
          include: ["tests/browser/**/*.test.ts"],
          environment: "node",
          globalSetup: ["tests/support/global-portal.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
