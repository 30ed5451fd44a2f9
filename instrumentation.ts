import { env } from "@/env";

const tickEvery = 15_000;

/** Runs now and every 15 seconds, not beside a run of its own that has not ended; resolves after the first. */
function everyTick(at: string, work: () => Promise<unknown>): Promise<void> {
  let running = false;
  const run = async (): Promise<void> => {
    if (running) return;
    running = true;
    await work().catch((error: unknown) => {
      const name = error instanceof Error ? error.name : "unknown";
      console.error(JSON.stringify({ level: "error", at, name }));
    });
    running = false;
  };
  setInterval(() => void run(), tickEvery).unref();
  return run();
}

/** Starts the clock of the procedure and, with a mail server, the sending of mail in the serving process. */
export async function register() {
  if (process.env["NEXT_RUNTIME"] === "nodejs" && env.DATABASE_APP_URL !== "") {
    const { tick } = await import("@/services/publications/tick");
    const { sendWaiting } = await import("@/services/mail/send-waiting");
    await everyTick("tick", tick);
    if (env.SMTP_URL !== "") void everyTick("mail", sendWaiting);
  }
}

/** Errors of requests, without what was in them. */
export function onRequestError(error: unknown, request: { readonly path: string; readonly method: string }) {
  const name = error instanceof Error ? error.name : "unknown";
  const digest = typeof error === "object" && error !== null && "digest" in error ? String(error.digest) : "";
  const path = request.path.split("?")[0]?.replace(/^\/(consult|invitation|set-up)\/.+/, "/$1/…");
  console.error(JSON.stringify({ level: "error", at: "request", method: request.method, path, name, digest }));
}
