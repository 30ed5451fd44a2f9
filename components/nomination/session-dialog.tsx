"use client";
import { useState } from "react";
import { SignInAgain } from "../auth/sign-in-again";
import { Dialog } from "../desk/dialog";

export type SessionDialogProps = {
  readonly account: string;
  readonly onSignedIn: () => void;
};

/** A session that ended asks for the password in place, while what was typed waits; put off, it leaves a way back. */
export function SessionDialog({ account, onSignedIn }: SessionDialogProps) {
  const [later, setLater] = useState(false);
  const done = () => {
    setLater(false);
    onSignedIn();
  };
  return (
    <>
      {later ? (
        <button type="button" className="db db--pri fagain" onClick={() => setLater(false)}>
          登录并保存
        </button>
      ) : null}
      <Dialog question="登录已经结束" open={!later} onClose={() => setLater(true)}>
        <SignInAgain account={account} onDone={done} onLater={() => setLater(true)} />
      </Dialog>
    </>
  );
}
