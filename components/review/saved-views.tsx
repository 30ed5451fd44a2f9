"use client";
import { useContext, useEffect, useRef, useState } from "react";
import { type QueueQuery, queueSearch, type SavedView } from "@/domain/queue";
import { Refused } from "../desk/refused";
import { useVerb } from "../form/use-verb";
import { Icon } from "../ui/icon";
import { MoveLink } from "./move-link";
import { SaveViewForm } from "./save-view-form";
import { SessionContext } from "./session-context";
import type { ViewVerbs } from "./view-verbs";

export type SavedViewsProps = {
  readonly views: readonly SavedView[];
  readonly query: QueueQuery;
  readonly verbs: ViewVerbs;
};

const addressOf = (query: string): string => (query === "" ? "/review" : `/review?${query}`);

/** 保存的筛选: a reviewer's own ways to look at the queue; one that is taken away can be brought back. */
export function SavedViews({ views, query, verbs }: SavedViewsProps) {
  const { renew } = useContext(SessionContext);
  const [saving, setSaving] = useState(false);
  const [gone, setGone] = useState<SavedView | null>(null);
  const here = queueSearch({ ...query, page: 1 }).toString();
  const removal = useVerb(verbs.removeView, renew);
  const restoring = useVerb(verbs.restoreView, () => {
    setGone(null);
    renew();
  });
  const remove = async (view: SavedView) => {
    setGone(view);
    await removal.run({ viewId: view.id });
  };
  const isNew = here !== "" && !views.some((view) => view.query === here);
  if (views.length === 0 && !isNew && gone === null) return null;
  return (
    <section className="qviews" aria-label="保存的筛选">
      {views.length === 0 ? null : (
        <ul>
          {views.map((view) => (
            <li key={view.id}>
              <MoveLink href={addressOf(view.query)} current={view.query === here}>
                {view.name}
              </MoveLink>
              <button type="button" disabled={removal.busy} onClick={() => void remove(view)}>
                <Icon name="cross" size={12} />
                <span className="vh">删去“{view.name}”</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {isNew && !saving ? (
        <button type="button" className="qviews__save" onClick={() => setSaving(true)}>
          保存当前筛选
        </button>
      ) : null}
      {saving ? <SaveViewForm query={query} saveView={verbs.saveView} onClose={() => setSaving(false)} /> : null}
      <p className="qviews__gone" role="status">
        {gone !== null && !views.some(({ id }) => id === gone.id) ? (
          <Gone name={gone.name} busy={restoring.busy} onBack={() => void restoring.run({ viewId: gone.id })} />
        ) : null}
      </p>
      <Refused message={removal.words ?? restoring.words} />
    </section>
  );
}

type GoneProps = { readonly name: string; readonly busy: boolean; readonly onBack: () => void };

/** Takes over the focus of the button that is gone with its view. */
function Gone({ name, busy, onBack }: GoneProps) {
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus(), []);
  return (
    <>
      已删去“{name}”
      <button type="button" ref={back} disabled={busy} onClick={onBack}>
        撤销
      </button>
    </>
  );
}
