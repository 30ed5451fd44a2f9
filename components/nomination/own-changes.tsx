import { changedFields } from "@/domain/merge-forms";
import type { FormDraft, FormField } from "@/domain/nomination";
import { fieldLabels } from "@/domain/sections";
import type { FormPage } from "@/domain/unit-desk";
import { changedRows } from "./changed-rows";
import { fieldWords } from "./field-words";
import { InlineChange } from "./inline-change";

export type OwnChangesProps = { readonly page: FormPage; readonly form: FormDraft };

const lines = (texts: readonly string[]): readonly string[] => texts.flatMap((text) => text.split(/\n+/));

function FieldChange({ field, page, form }: OwnChangesProps & { readonly field: FormField }) {
  const before = page.submitted === null ? [] : fieldWords(field, page.submitted.form, page);
  const rows = changedRows(lines(before), lines(fieldWords(field, form, page)));
  return (
    <div>
      <dt>{fieldLabels[field]}</dt>
      <dd className="difftext">
        {rows.map(({ at, before: old, after }) => (
          <p key={`${at}:${old}`}>
            <InlineChange before={old} after={after} />
          </p>
        ))}
      </dd>
    </div>
  );
}

/** 本次改动: what differs from the submission that was returned, before it is submitted again. */
export function OwnChanges({ page, form }: OwnChangesProps) {
  const { submitted, nomination } = page;
  const isReturned = nomination?.position === "returned.county" || nomination?.position === "returned.city";
  if (submitted === null || !isReturned) return null;
  const changed = changedFields(submitted.form, form);
  return (
    <section className="panel" aria-labelledby="own-changes">
      <div className="panel__h">
        <h2 id="own-changes">本次改动</h2>
        <small>与第{submitted.number}次提交的内容对照</small>
      </div>
      <div className="panel__b">
        {changed.length === 0 ? <p className="muted">内容和上次提交的相同，没有改动。</p> : null}
        <dl className="answers">
          {changed.map((field) => (
            <FieldChange key={field} field={field} page={page} form={form} />
          ))}
        </dl>
      </div>
    </section>
  );
}
