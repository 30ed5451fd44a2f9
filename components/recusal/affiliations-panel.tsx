"use client";
import { useId } from "react";
import {
  type AffiliationLine,
  type OwnAffiliationInput,
  ownAffiliationInput,
  type RecusalDesk,
  type RemoveAffiliationInput,
} from "@/domain/recusal";
import { Field } from "../desk/field";
import { Refused } from "../desk/refused";
import type { Send } from "../form/send";
import { useActionForm } from "../form/use-action-form";
import { useVerb } from "../form/use-verb";

export type AffiliationsPanelProps = {
  readonly desk: Pick<RecusalDesk, "self" | "affiliations" | "units">;
  readonly add: Send<OwnAffiliationInput>;
  readonly remove: Send<RemoveAffiliationInput>;
  readonly onDone: () => void;
};

/** 关联单位: where the people of the office come from; all nominations of such a unit are out of their sight. */
export function AffiliationsPanel({ desk, add, remove, onDone }: AffiliationsPanelProps) {
  const { self, affiliations, units } = desk;
  const own = affiliations.filter(({ person }) => person.id === self);
  const free = units.filter(({ id }) => own.every(({ organisationId }) => organisationId !== id));
  return (
    <section className="panel" aria-labelledby="affiliations">
      <div className="panel__h">
        <h2 id="affiliations">关联单位</h2>
        <small>登记后，该单位的申报自动回避，不用一件一件申请。</small>
      </div>
      <div className="panel__b">
        {affiliations.length === 0 ? <p>还没有登记。</p> : null}
        <ul className="recs">
          {affiliations.map((line) => (
            <AffiliationItem
              key={`${line.person.id}:${line.organisationId}`}
              line={line}
              isOwn={line.person.id === self}
              remove={remove}
              onDone={onDone}
            />
          ))}
        </ul>
        <AddForm key={own.length} units={free} add={add} onDone={onDone} />
      </div>
    </section>
  );
}

type ItemProps = Pick<AffiliationsPanelProps, "remove" | "onDone"> & {
  readonly line: AffiliationLine;
  readonly isOwn: boolean;
};

function AffiliationItem({ line: { person, organisationId, organisationName }, isOwn, remove, onDone }: ItemProps) {
  const { run, busy, words } = useVerb(remove, onDone);
  return (
    <li>
      <p>
        <b>{isOwn ? "我本人" : person.name}</b>　{organisationName}
      </p>
      {isOwn ? (
        <small>登记有误，请同事撤销。</small>
      ) : (
        <button
          type="button"
          className="db db--sm"
          aria-label={`撤销登记：${person.name}与${organisationName}`}
          disabled={busy}
          onClick={() => void run({ personId: person.id, organisationId })}
        >
          {busy ? "正在撤销" : "撤销登记"}
        </button>
      )}
      <Refused message={words} />
    </li>
  );
}

type AddProps = Pick<AffiliationsPanelProps, "add" | "onDone"> & { readonly units: RecusalDesk["units"] };

function AddForm({ units, add, onDone }: AddProps) {
  const id = useId();
  const { register, submit, formState } = useActionForm(ownAffiliationInput, add, { organisationId: "" }, onDone);
  const { errors, isSubmitting } = formState;
  return (
    <form className="lateform" aria-label="登记本人的关联单位" noValidate onSubmit={(event) => void submit(event)}>
      <Field
        id={`${id}-unit`}
        label="本人的关联单位"
        hint="本人或近亲属任职的、曾经任职的单位。登记后自己不能撤销。"
        error={errors.organisationId?.message}
      >
        {(aria) => (
          <select className="in" {...aria} {...register("organisationId")}>
            <option value="">请选择</option>
            {units.map((unit) => (
              <option key={unit.id} value={unit.id}>
                {unit.name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Refused message={errors.root?.message} />
      <button type="submit" className="db db--pri" disabled={isSubmitting}>
        {isSubmitting ? "正在登记" : "登记"}
      </button>
    </form>
  );
}
