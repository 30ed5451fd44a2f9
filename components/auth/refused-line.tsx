import { Icon } from "../ui/icon";

/** Why a form was not accepted as a whole, read out when it appears. */
export function RefusedLine({ message }: { readonly message: string | null | undefined }) {
  return (
    <div role="alert">
      {message ? (
        <p className="signin__no">
          <Icon name="warning" size={18} />
          <span>{message}</span>
        </p>
      ) : null}
    </div>
  );
}
