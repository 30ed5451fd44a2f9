import { answer, refused, sender } from "@/app/_request/upload";
import { rangeOf } from "@/domain/attachment";
import { cancelUpload } from "@/services/attachments/cancel-upload";
import { finishUpload } from "@/services/attachments/finish-upload";
import { receiveChunk } from "@/services/attachments/receive-chunk";
import { uploadState } from "@/services/attachments/upload-state";
import { isId } from "@/services/requests/is-id";
import { run } from "@/services/requests/run";

type Context = { readonly params: Promise<{ readonly uploadId: string }> };

/** How much has arrived. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const actor = await sender(request);
  if (actor instanceof Response) return actor;
  const state = await uploadState(actor, (await params).uploadId);
  return state ? Response.json(state) : refused({ code: "not_found" });
}

/** A piece of the file, from where its Content-Range says. */
export async function PUT(request: Request, { params }: Context): Promise<Response> {
  const actor = await sender(request);
  if (actor instanceof Response) return actor;
  const range = rangeOf(request.headers.get("content-range"));
  if (range === null || request.body === null) return refused({ code: "invalid", fields: {} });
  const length = Number(request.headers.get("content-length") ?? 0);
  if (length > range.size - range.from) return refused({ code: "file_too_large", of: "file" });
  return answer(await receiveChunk(actor, { uploadId: (await params).uploadId, ...range, body: request.body }));
}

/** All has arrived: it becomes a file of the nomination. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const actor = await sender(request);
  if (actor instanceof Response) return actor;
  return answer(await finishUpload(actor, { uploadId: (await params).uploadId }), 201);
}

export async function DELETE(request: Request, { params }: Context): Promise<Response> {
  const actor = await sender(request);
  if (actor instanceof Response) return actor;
  const { uploadId } = await params;
  if (!isId(uploadId)) return refused({ code: "not_found" });
  return answer(await run(actor, cancelUpload, { key: null, input: { uploadId } }));
}
