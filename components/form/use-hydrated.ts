"use client";
import { useSyncExternalStore } from "react";

const never = () => () => {};

/** False in the page as it was sent, true once the form listens: what is typed before that would be lost. */
export const useHydrated = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
