import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL(".", import.meta.url));

export default defineConfig({
  resolve: {
    alias: [
      { find: /^@\//, replacement: root },
      { find: "server-only", replacement: `${root}tests/support/empty.ts` },
    ],
  },
  test: {
    env: { TZ: "Asia/Kathmandu", DATA_DIR: `${root}.test-data/site` },
    coverage: { provider: "v8", reporter: ["text"], include: ["domain/**"], thresholds: { branches: 100 } },
    projects: [
      {
        extends: true,
        test: { name: "pure", include: ["tests/domain/**/*.test.ts", "tests/house/**/*.test.ts"], testTimeout: 60_000 },
      },
      {
        extends: true,
        test: {
          name: "database",
          globalSetup: ["tests/support/cluster.ts"],
          maxWorkers: 2,
          include: [
            "tests/db/**/*.test.ts",
            "tests/services/**/*.test.ts",
            "tests/documents/**/*.test.ts",
            "tests/outside/**/*.test.ts",
            "tests/scripts/**/*.test.ts",
          ],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: "components",
          include: ["tests/components/**/*.test.{ts,tsx}"],
          environment: "happy-dom",
          setupFiles: ["tests/support/patience.ts"],
          testTimeout: 30_000,
        },
      },
    ],
  },
});
