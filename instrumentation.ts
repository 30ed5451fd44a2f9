import { env } from "@/env";

const tickEvery = 15_000;

/** Starts the clock of the procedure in the serving process: a tick now and every 15 seconds. */
export async function register() {
  if (process.env["NEXT_RUNTIME"] === "nodejs" && env.DATABASE_APP_URL !== "") {
    const { tick } = await import("@/services/publications/tick");
    const run = () =>
      tick().catch((error: unknown) => {
        const name = error instanceof Error ? error.name : "unknown";
        console.error(JSON.stringify({ level: "error", at: "tick", name }));
      });
    await run();
    setInterval(() => void run(), tickEvery).unref();
  }
}

/** Errors of requests, without what was in them. */
export function onRequestError(error: unknown, request: { readonly path: string; readonly method: string }) {
  const name = error instanceof Error ? error.name : "unknown";
  const digest = typeof error === "object" && error !== null && "digest" in error ? String(error.digest) : "";
  const path = request.path.split("?")[0];
  console.error(JSON.stringify({ level: "error", at: "request", method: request.method, path, name, digest }));
}
