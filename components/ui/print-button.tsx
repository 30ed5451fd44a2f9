"use client";

import { Icon } from "./icon";

export function PrintButton({ label, className = "more" }: { readonly label: string; readonly className?: string }) {
  return (
    <button type="button" className={`${className} needs-script`} onClick={() => window.print()}>
      <Icon name="print" />
      {label}
    </button>
  );
}
