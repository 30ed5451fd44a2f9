import { answer, refused, sender } from "@/app/_request/upload";
import { uploadInput } from "@/domain/attachment-input";
import { startUpload } from "@/services/attachments/start-upload";
import { run } from "@/services/requests/run";

const largestDeclaration = 10_000;

/** Declares a file; a repeated X-Request-Key gets the first answer. */
export async function POST(request: Request): Promise<Response> {
  const actor = await sender(request);
  if (actor instanceof Response) return actor;
  const length = Number(request.headers.get("content-length") ?? Number.NaN);
  if (!(length <= largestDeclaration)) return refused({ code: "invalid", fields: {} }, 413);
  const key = request.headers.get("x-request-key") ?? "";
  const input = uploadInput.safeParse(await request.json().catch(() => null));
  if (!/^[A-Za-z0-9-]{16,64}$/.test(key)) return refused({ code: "invalid", fields: {} });
  if (!input.success)
    return refused({
      code: "invalid",
      fields: Object.fromEntries(input.error.issues.map(({ path, message }) => [path.join("."), message])),
    });
  return answer(await run(actor, startUpload, { key, input: input.data }), 201);
}
