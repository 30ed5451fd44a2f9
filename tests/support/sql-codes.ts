type Fault = { readonly code: string; readonly constraint: string; readonly message: string };

const faultOf = (error: unknown): Fault => {
  const source = error instanceof Error && error.cause ? error.cause : error;
  if (typeof source !== "object" || source === null || !("code" in source)) throw error;
  return {
    code: String(source.code),
    constraint: "constraint_name" in source ? String(source.constraint_name) : "",
    message: "message" in source ? String(source.message) : "",
  };
};

/** What Postgres refuses a statement with; null where it does not. */
export async function refusalBy(statement: () => PromiseLike<unknown>): Promise<Fault | null> {
  try {
    await statement();
    return null;
  } catch (error) {
    return faultOf(error);
  }
}

/** The SQLSTATE that a statement is refused with, or `ok`. */
export const codeOf = async (statement: () => PromiseLike<unknown>): Promise<string> =>
  (await refusalBy(statement))?.code ?? "ok";

/** What Postgres says of a statement, or `ok`. */
export const wordOf = async (statement: () => PromiseLike<unknown>): Promise<string> =>
  (await refusalBy(statement))?.message ?? "ok";
