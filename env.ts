import * as z from "zod";

/** The only reader of process.env, parsed once. The start script sets what is not given. */
const schema = z.object({
  /** The migrating login; given while starting only. */
  DATABASE_URL: z.string().default(""),
  DATABASE_APP_URL: z.string().default(""),
  DATABASE_PUBLIC_URL: z.string().default(""),
  SITE_URL: z.string().default("http://localhost:3000"),
  AUTH_SECRET: z.string().default(""),
  DEMO: z.enum(["0", "1", "accounts"]).default("0"),
  TRUSTED_PROXY: z.enum(["0", "1"]).default("0"),
  ARGON2: z.enum(["full", "quick"]).default("full"),
  NODE_ENV: z.enum(["development", "production", "test"]).default("production"),
});

export const env = schema.parse(process.env);
