"use client";
import { useRef, useState } from "react";
import { useVerb } from "../form/use-verb";
import type { Send } from "../form/send";
import { newToken } from "./new-token";

/** A verb that makes a link: its token is made here, repeated until the answer comes, and shown afterwards. */
export function useLink<In extends { readonly token: string }, Out>(send: Send<In, Out>) {
  const token = useRef<string | null>(null);
  const [made, setMade] = useState<{ readonly token: string; readonly answer: Out } | null>(null);
  const verb = useVerb(send, (answer) => {
    if (token.current !== null) setMade({ token: token.current, answer });
    token.current = null;
  });
  const make = (input: (token: string) => In) => {
    token.current ??= newToken();
    return verb.run(input(token.current));
  };
  return { ...verb, made, make };
}
