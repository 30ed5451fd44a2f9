import type { FormDraft } from "@/domain/nomination";
import type { FormPage } from "@/domain/unit-desk";
import { answersOf } from "./answers-of";

export type AnswerListProps = {
  readonly form: FormDraft;
  readonly page: Pick<FormPage, "round" | "bodies" | "bodyName">;
  readonly section: number;
  /** What is wrong with a field, by its path. */
  readonly errors?: Readonly<Record<string, string>>;
};

const paragraphs = (text: string): readonly string[] => text.split(/\n+/).filter((line) => line.trim() !== "");

/** Every answer of one section, as given. */
export function AnswerList({ form, page, section, errors = {} }: AnswerListProps) {
  return (
    <dl className="answers">
      {answersOf(form, page, section).map(({ path, label, text, isLong }) => (
        <div key={path} className={isLong ? "answers__long" : ""}>
          <dt>{label}</dt>
          <dd>
            {text === "" ? (
              <span className="muted">未填</span>
            ) : isLong ? (
              paragraphs(text).map((line, index) => <p key={`${index}${line}`}>{line}</p>)
            ) : (
              text
            )}
            {errors[path] === undefined ? null : <em className="answers__bad">{errors[path]}</em>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
