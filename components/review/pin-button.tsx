"use client";
import type { FormField } from "@/domain/nomination";
import { fieldLabels } from "@/domain/sections";
import { useContext } from "react";
import { PinContext } from "./pin-context";

/** 就此提意见: begins a remark on this field of the open record. */
export function PinButton({ field }: { readonly field: FormField }) {
  const { pinTo } = useContext(PinContext);
  if (pinTo === null) return null;
  return (
    <button type="button" className="pin" onClick={() => pinTo(field)}>
      就此提意见<span className="vh">：{fieldLabels[field]}</span>
    </button>
  );
}
