import Link from "next/link";
import type { FormDraft } from "@/domain/nomination";
import type { FormPage } from "@/domain/unit-desk";
import { type Answer, answersOf } from "./answers-of";
import type { PlaceInCheck } from "./place-in-check";

export type AnswerListProps = {
  readonly form: FormDraft;
  readonly page: Pick<FormPage, "round" | "bodies" | "bodyName">;
  readonly section: number;
  /** What is wrong with a field, by its path. */
  readonly errors?: Readonly<Record<string, string>>;
  /** Where an answer can be changed, by its path; null where it cannot. */
  readonly placeOf?: (path: string) => PlaceInCheck | null;
};

const nowhere = () => null;

const paragraphs = (text: string): readonly string[] => text.split(/\n+/).filter((line) => line.trim() !== "");

const errorAt = (errors: Readonly<Record<string, string>>, path: string): string | null =>
  Object.entries(errors).find(([key]) => key === path || key.startsWith(`${path}.`))?.[1] ?? null;

function AnswerText({ text, isLong }: Pick<Answer, "text" | "isLong">) {
  if (text === "") return <span className="muted">未填</span>;
  return isLong ? paragraphs(text).map((line, index) => <p key={`${index}${line}`}>{line}</p>) : text;
}

/** Every answer of one section, as given. */
export function AnswerList({ form, page, section, errors = {}, placeOf = nowhere }: AnswerListProps) {
  return (
    <dl className="answers">
      {answersOf(form, page, section).map(({ path, label, text, isLong }) => {
        const error = errorAt(errors, path);
        const place = placeOf(path);
        return (
          <div key={path} className={isLong ? "answers__long" : ""}>
            <dt>{label}</dt>
            <dd>
              <AnswerText text={text} isLong={isLong} />
              {error === null ? null : <em className="answers__bad">{error}</em>}
              {place === null ? null : (
                <Link className="answers__edit" href={place} aria-label={`修改${label}`}>
                  修改
                </Link>
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
