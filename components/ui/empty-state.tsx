import type { ReactNode } from "react";

export type EmptyStateProps = { readonly title: string; readonly text: string; readonly children?: ReactNode };

/** What is missing, and one next step. */
export function EmptyState({ title, text, children }: EmptyStateProps) {
  return (
    <div className="empty">
      <div>
        <b>{title}</b>
        <p>{text}</p>
        {children}
      </div>
    </div>
  );
}
