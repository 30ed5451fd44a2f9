"use client";
import { useSyncExternalStore } from "react";

const never = () => () => {};

/** Which page sent the reader here, as the address says after `from=`; null where it does not, and before the page listens. */
export const useCameFrom = (): string | null =>
  useSyncExternalStore(
    never,
    () => new URLSearchParams(window.location.search).get("from"),
    () => null,
  );
