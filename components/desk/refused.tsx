import { Icon } from "../ui/icon";

/** Why an act was not carried out, read out when it appears. */
export function Refused({ message }: { readonly message: string | null | undefined }) {
  return (
    <div role="alert">
      {message ? (
        <p className="emsg">
          <Icon name="warning" />
          <span>{message}</span>
        </p>
      ) : null}
    </div>
  );
}
