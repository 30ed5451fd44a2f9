const codeOf = (error: unknown): { code: string; constraint: string } => {
  const source = error instanceof Error && error.cause ? error.cause : error;
  if (typeof source !== "object" || source === null) return { code: "", constraint: "" };
  const code = "code" in source ? String(source.code) : "";
  const constraint = "constraint_name" in source ? String(source.constraint_name) : "";
  return { code, constraint };
};

const numbers: readonly string[] = [
  "a_meeting_has_one_number",
  "an_agenda_has_its_own_number",
  "decisions_documentNumber_unique",
];

/**
 * What the database's refusal means to the person: `again` where two requests got in each other's way and a repetition
 * may succeed, `stale` where somebody else was first, `number_taken` where a document's number is not free. Null: a fault.
 */
export function violation(error: unknown): "again" | "stale" | "number_taken" | null {
  const { code, constraint } = codeOf(error);
  if (code === "40001" || code === "40P01" || code === "55P03") return "again";
  if (code !== "23505") return null;
  return numbers.includes(constraint) ? "number_taken" : "stale";
}
