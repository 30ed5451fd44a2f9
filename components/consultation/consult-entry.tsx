"use client";
import { ConsultForm, type ConsultFormProps } from "./consult-form";
import { sendAnswer } from "./send-answer";

/** The form of a department, bound to the address that takes its answers. */
export const ConsultEntry = (props: Omit<ConsultFormProps, "sendAnswer">) => (
  <ConsultForm {...props} sendAnswer={sendAnswer} />
);
