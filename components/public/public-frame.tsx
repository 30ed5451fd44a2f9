import type { ReactNode } from "react";
import { Wordmark } from "../ui/wordmark";
import { MainNav, type Place } from "./main-nav";
import { PublicFooter } from "./public-footer";
import { UtilityBar } from "./utility-bar";

/** What every public page says about the day: YYYY-MM-DD, and whether a notice is running. */
export type PublicDay = { readonly today: string | null; readonly noticeRunning: boolean };

export type PublicFrameProps = {
  readonly day: PublicDay;
  readonly place: Place | null;
  /** Stands beside the large name of the front page; without it the head is the small one. */
  readonly ear?: ReactNode;
  readonly children: ReactNode;
};

function HomeMasthead({ ear, nav }: { readonly ear: ReactNode; readonly nav: ReactNode }) {
  return (
    <header className="mast mast--home">
      <div className="wrap">
        <div className="mast__row">
          <div className="mast__name">
            <Wordmark height={116} gap={1026} />
            <p className="mast__sub-v">
              <span>三八红旗集体</span>
              <span>巾帼文明岗</span>
            </p>
          </div>
          <div />
          {ear}
        </div>
      </div>
      <div className="wrap">
        <div className="wenwu" aria-hidden="true" />
        <div className="navrow">{nav}</div>
      </div>
    </header>
  );
}

function Masthead({ nav }: { readonly nav: ReactNode }) {
  return (
    <header className="mast mast--small">
      <div className="wrap mast__in">
        <a className="mast__brand" href="/">
          <Wordmark height={40} />
          <span className="mast__sub">
            吕梁市三八红旗集体
            <br />
            巾帼文明岗
          </span>
        </a>
        {nav}
      </div>
      <div className="wrap">
        <div className="wenwu" aria-hidden="true" />
      </div>
    </header>
  );
}

export function PublicFrame({ day, place, ear, children }: PublicFrameProps) {
  const nav = <MainNav place={place} noticeRunning={day.noticeRunning} />;
  return (
    <div className="pub">
      <a className="skip" href="#main">
        跳到正文
      </a>
      <UtilityBar today={day.today} />
      {ear === undefined ? <Masthead nav={nav} /> : <HomeMasthead ear={ear} nav={nav} />}
      <main id="main" {...(ear === undefined ? { className: "wrap" } : {})}>
        {children}
      </main>
      <PublicFooter />
    </div>
  );
}
