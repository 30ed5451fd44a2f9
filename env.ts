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
  /** smtp://user:password@host:port; without it mail is kept and shown, not sent. */
  SMTP_URL: z.string().default(""),
  /** The address that mail comes from; noreply@ the site's host when not given. */
  SMTP_FROM: z.string().default(""),
  ARGON2: z.enum(["full", "quick"]).default("full"),
  /** Where the files of nominations lie; the start gives it as an absolute path. */
  DATA_DIR: z.string().default(".data"),
  /** http(s)://key:secret@host/bucket?region=…; files lie there instead when it is given. */
  S3_URL: z.string().default(""),
  NODE_ENV: z.enum(["development", "production", "test"]).default("production"),
});

export const env = schema.parse(process.env);
