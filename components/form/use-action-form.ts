"use client";
import { zodResolver } from "@hookform/resolvers/zod";
import { useRef } from "react";
import { type DefaultValues, type FieldValues, type Path, useForm } from "react-hook-form";
import type * as z from "zod";
import type { Refusal } from "@/domain/refusal";
import { refusalText } from "./refusal-text";
import type { Send } from "./send";

const lostLine = "没有连上服务器，填写的内容还在，请再试一次。";

/** react-hook-form over one schema and one verb: what the server refuses lands on the same fields. */
export function useActionForm<In extends FieldValues, Out extends FieldValues, Value>(
  schema: z.ZodType<Out, In>,
  send: Send<In, Value>,
  defaultValues: DefaultValues<In>,
  onDone: (value: Value) => void,
) {
  const form = useForm<In, unknown, Out>({ resolver: zodResolver(schema), defaultValues });
  const key = useRef<string | null>(null);

  const submit = form.handleSubmit(async () => {
    key.current ??= crypto.randomUUID();
    const reply = await send(form.getValues(), key.current).catch(() => null);
    if (!reply) {
      form.setError("root", { message: lostLine });
      return;
    }
    key.current = null;
    if (reply.ok) onDone(reply.value);
    else show(reply.refusal);
  });

  function show(refusal: Refusal) {
    if (refusal.code !== "invalid") {
      form.setError("root", { message: refusalText(refusal) });
      return;
    }
    for (const [field, message] of Object.entries(refusal.fields)) form.setError(field as Path<In>, { message });
  }

  return { ...form, submit };
}
