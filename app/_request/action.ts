import "server-only";
import { headers } from "next/headers";
import type * as z from "zod";
import type { Refusal } from "@/domain/refusal";
import { type Result, refuse } from "@/domain/result";
import { run, type Verb } from "@/services/requests/run";
import { currentSession } from "./actor";
import { isOwnOrigin } from "./origin";
import { isTooFast } from "./rate";

const keyShape = /^[A-Za-z0-9-]{16,64}$/;

function fieldsOf(error: z.ZodError): Refusal {
  return {
    code: "invalid",
    fields: Object.fromEntries(error.issues.map((issue) => [issue.path.join("."), issue.message])),
  };
}

async function refuseForeign(): Promise<Refusal | null> {
  return isOwnOrigin(await headers()) ? null : { code: "not_signed_in" };
}

/** One mutation, whoever carries it here: origin, session, rate, key, schema, then one verb in one transaction. */
export async function carryOut<Out, Value>(
  schema: z.ZodType<Out>,
  verb: Verb<Out, Value>,
  input: unknown,
  key: unknown,
): Promise<Result<Value>> {
  const foreign = await refuseForeign();
  if (foreign) return refuse(foreign);
  const session = await currentSession();
  if (!session) return refuse({ code: "not_signed_in" });
  if (isTooFast(session.actor.personId ?? "")) return refuse({ code: "too_many_requests" });
  if (typeof key !== "string" || !keyShape.test(key)) return refuse({ code: "invalid", fields: {} });
  const parsed = schema.safeParse(input);
  if (!parsed.success) return refuse(fieldsOf(parsed.error));
  return run(session.actor, verb, { key, input: parsed.data });
}

/** The one wrapper of every server action. */
export function action<In, Out, Value>(schema: z.ZodType<Out, In>, verb: Verb<Out, Value>) {
  return async (input: In, key: string): Promise<Result<Value>> => carryOut(schema, verb, input, key);
}

/** The same without a session, for the one verb that comes before there is any account. */
export function publicAction<In, Out, Value>(schema: z.ZodType<Out, In>, verb: (input: Out) => Promise<Result<Value>>) {
  return async (input: In, _key: string): Promise<Result<Value>> => {
    const foreign = await refuseForeign();
    if (foreign) return refuse(foreign);
    if (isTooFast("public")) return refuse({ code: "too_many_requests" });
    const parsed = schema.safeParse(input);
    return parsed.success ? verb(parsed.data) : refuse(fieldsOf(parsed.error));
  };
}
