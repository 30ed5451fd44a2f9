import { useId } from "react";
import { type FieldProps, Field as FieldOf } from "../desk/field";

/** A field whose id is nobody else's concern. */
export function Field(props: Omit<FieldProps, "id">) {
  return <FieldOf id={useId()} {...props} />;
}
