import { type ReactNode, useId } from "react";

export type PartProps = {
  readonly title: string;
  readonly note?: string;
  readonly panel?: string;
  readonly body?: string;
  readonly children: ReactNode;
};

/** A panel of a meeting's page under its heading. */
export function Part({ title, note, panel = "", body = "", children }: PartProps) {
  const id = useId();
  return (
    <section className={`panel ${panel}`.trim()} aria-labelledby={id}>
      <div className="panel__h">
        <h2 id={id}>{title}</h2>
        {note === undefined ? null : <small>{note}</small>}
      </div>
      <div className={`panel__b ${body}`.trim()}>{children}</div>
    </section>
  );
}
