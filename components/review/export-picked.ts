import type { ExportPickedInput } from "@/domain/bulk";
import type { Refusal } from "@/domain/refusal";
import { ok, type Result, refuse } from "@/domain/result";

const isRefused = (body: unknown): body is { readonly refusal: Refusal } =>
  typeof body === "object" && body !== null && "refusal" in body;

/** Takes the 汇总表 of what is ticked out, once its dry run was agreed to. Throws where the line is lost. */
export async function exportPicked(
  input: ExportPickedInput,
  keep: (name: string, bytes: Blob) => void,
): Promise<Result<null>> {
  const response = await fetch("/api/export", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(input),
  });
  if (!response.ok) {
    const body: unknown = await response.json();
    if (isRefused(body)) return refuse(body.refusal);
    throw new Error("the line is lost");
  }
  keep("推荐汇总表-勾选.xlsx", await response.blob());
  return ok(null);
}
