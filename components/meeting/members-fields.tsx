"use client";
import { useId } from "react";
import type { AgendaMember } from "@/domain/agenda";
import { Field } from "../desk/field";
import { RowList } from "../form/row-list";

export type MemberRow = Pick<AgendaMember, "name" | "post" | "present"> & { readonly id: string };

export const memberRows = (members: readonly AgendaMember[]): readonly MemberRow[] =>
  members.map(({ ordinal, name, post, present }) => ({ id: String(ordinal), name, post, present }));

export const newMemberRow = (): MemberRow => ({ id: crypto.randomUUID(), name: "", post: "", present: true });

export const membersOf = (rows: readonly MemberRow[]) =>
  rows.map(({ name, post, present }) => ({ name, post, present }));

export type MembersFieldsProps = {
  readonly rows: readonly MemberRow[];
  readonly onChange: (rows: readonly MemberRow[]) => void;
  /** What is wrong with a member's name, by its place. */
  readonly errorAt: (index: number) => string | undefined;
};

type RowProps = {
  readonly row: MemberRow;
  readonly error: string | undefined;
  readonly onChange: (row: MemberRow) => void;
};

function Row({ row, error, onChange }: RowProps) {
  const id = useId();
  return (
    <div className="mmember">
      <Field id={`${id}-name`} label="姓名" error={error}>
        {(aria) => (
          <input
            className="in"
            autoComplete="off"
            value={row.name}
            onChange={(event) => onChange({ ...row, name: event.target.value })}
            {...aria}
          />
        )}
      </Field>
      <Field id={`${id}-post`} label="职务">
        {(aria) => (
          <input
            className="in"
            autoComplete="off"
            value={row.post}
            onChange={(event) => onChange({ ...row, post: event.target.value })}
            {...aria}
          />
        )}
      </Field>
      <label className="mcheck">
        <input
          type="checkbox"
          checked={row.present}
          onChange={(event) => onChange({ ...row, present: event.target.checked })}
        />
        到会
      </label>
    </div>
  );
}

/** Who belongs to a meeting, in order, with who is there. */
export function MembersFields({ rows, onChange, errorAt }: MembersFieldsProps) {
  const replaced = (index: number, row: MemberRow) => onChange(rows.map((one, at) => (at === index ? row : one)));
  const without = (index: number) => rows.filter((_row, at) => at !== index);
  const withRow = (index: number, row: MemberRow, others: readonly MemberRow[]) =>
    onChange([...others.slice(0, index), row, ...others.slice(index)]);
  return (
    <RowList
      noun="成员"
      rows={rows}
      open
      most={60}
      read={(index) => rows[index] ?? newMemberRow()}
      onAdd={() => onChange([...rows, newMemberRow()])}
      onMove={(from, to) => {
        const row = rows[from];
        if (row !== undefined) withRow(to, row, without(from));
      }}
      onRemove={(index) => onChange(without(index))}
      onRestore={(index, row) => withRow(index, row, rows)}
    >
      {(index) => {
        const row = rows[index];
        return row === undefined ? null : (
          <Row row={row} error={errorAt(index)} onChange={(changed) => replaced(index, changed)} />
        );
      }}
    </RowList>
  );
}
