"use client";
import { useEffect, useState } from "react";
import type { Body } from "@/domain/round";

type Read = { readonly bodies: readonly Body[]; readonly state: "reading" | "read" | "lost" };

const read = async (): Promise<Read> => {
  const response = await fetch("/api/bodies").catch(() => null);
  return response?.ok
    ? { bodies: (await response.json()) as readonly Body[], state: "read" }
    : { bodies: [], state: "lost" };
};

/** The bodies that can be handed on to, read when a form asks. */
export function useBodies(): Read {
  const [found, setFound] = useState<Read>({ bodies: [], state: "reading" });
  useEffect(() => {
    const here = { still: true };
    const find = async () => {
      const all = await read();
      if (here.still) setFound(all);
    };
    void find();
    return () => {
      here.still = false;
    };
  }, []);
  return found;
}
