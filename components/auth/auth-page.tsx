import type { ReactNode } from "react";
import { displayKeys } from "../ui/display-mode";
import { DisplayToggle } from "../ui/display-toggle";
import { Wordmark } from "../ui/wordmark";

export type AuthPageProps = {
  readonly title: string;
  readonly lead: string;
  readonly foot: string;
  readonly children: ReactNode;
};

/** The cover at the left and a form at the right. */
export function AuthPage({ title, lead, foot, children }: AuthPageProps) {
  return (
    <div className="signin">
      <a className="skip" href="#main">
        跳到正文
      </a>
      <header className="signin__l">
        <a className="signin__home" href="/" aria-label="巾帼榜首页">
          <Wordmark height={52} />
        </a>
        <div className="signin__cols" aria-hidden="true">
          <span className="big">她们的名字</span>
          <span>写明一件事</span>
          <span>核准一个数</span>
          <span>推荐一个岗</span>
        </div>
        <p className="signin__sub">吕梁市三八红旗集体、巾帼文明岗申报与评审</p>
      </header>
      <main id="main" className="signin__r" tabIndex={-1}>
        <div className="signin__box">
          <h1>{title}</h1>
          <p>{lead}</p>
          {children}
          <div className="signin__foot">
            <p>{foot}</p>
            {displayKeys.map((key) => (
              <DisplayToggle key={key} of={key} />
            ))}
          </div>
        </div>
      </main>
    </div>
  );
}
