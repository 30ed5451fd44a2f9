"use client";

import { Icon } from "./icon";

export function PrintButton({ label }: { readonly label: string }) {
  return (
    <button type="button" className="more needs-script" onClick={() => window.print()}>
      <Icon name="print" />
      {label}
    </button>
  );
}
