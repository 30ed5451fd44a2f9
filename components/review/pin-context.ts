"use client";
import { createContext } from "react";
import type { RemarkField } from "./remark-label";

export type PinTo = (field: RemarkField) => void;

/** 就此提意见: how a field of the record gets its remark; null where nothing can be returned now. */
export type Pins = { readonly pinTo: PinTo | null; readonly offer: (pinTo: PinTo | null) => void };

export const PinContext = createContext<Pins>({ pinTo: null, offer: () => {} });
