import type { FormDraft } from "@/domain/nomination";
import type { FormPage } from "@/domain/unit-desk";
import { type Answer, answersOf } from "./answers-of";

export type AnswerListProps = {
  readonly form: FormDraft;
  readonly page: Pick<FormPage, "round" | "bodies" | "bodyName">;
  readonly section: number;
  /** What is wrong with a field, by its path. */
  readonly errors?: Readonly<Record<string, string>>;
};

const paragraphs = (text: string): readonly string[] => text.split(/\n+/).filter((line) => line.trim() !== "");

const errorAt = (errors: Readonly<Record<string, string>>, path: string): string | null =>
  Object.entries(errors).find(([key]) => key === path || key.startsWith(`${path}.`))?.[1] ?? null;

function AnswerText({ text, isLong }: Pick<Answer, "text" | "isLong">) {
  if (text === "") return <span className="muted">未填</span>;
  return isLong ? paragraphs(text).map((line, index) => <p key={`${index}${line}`}>{line}</p>) : text;
}

/** Every answer of one section, as given. */
export function AnswerList({ form, page, section, errors = {} }: AnswerListProps) {
  return (
    <dl className="answers">
      {answersOf(form, page, section).map(({ path, label, text, isLong }) => {
        const error = errorAt(errors, path);
        return (
          <div key={path} className={isLong ? "answers__long" : ""}>
            <dt>{label}</dt>
            <dd>
              <AnswerText text={text} isLong={isLong} />
              {error === null ? null : <em className="answers__bad">{error}</em>}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
