import { displayKeys } from "../ui/display-mode";
import { DisplayToggle } from "../ui/display-toggle";
import { dayWords } from "./day-words";

function DateLine({ today }: { readonly today: string }) {
  const lunar = dayWords.lunar(today);
  return (
    <p className="utilbar__date">
      <time dateTime={today}>{dayWords.long(today)}</time>
      <span>{dayWords.weekday(today)}</span>
      {lunar === null ? null : <span className="hide-s">{lunar}</span>}
    </p>
  );
}

export function UtilityBar({ today }: { readonly today: string | null }) {
  return (
    <section className="utilbar" aria-label="日期、显示与登录">
      <div className="wrap utilbar__in">
        {today === null ? <p className="utilbar__date" /> : <DateLine today={today} />}
        <ul className="utilbar__tools">
          {displayKeys.map((key) => (
            <li key={key}>
              <DisplayToggle of={key} />
            </li>
          ))}
          <li className="utilbar__login">
            <a href="/sign-in">单位与评审登录</a>
          </li>
        </ul>
      </div>
    </section>
  );
}
