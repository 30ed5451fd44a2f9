"use server";
import { publicAction } from "@/app/_request/action";
import { setUpInput } from "@/domain/decision";
import { setUp as setUpCity } from "@/services/people/set-up";

export const setUp = publicAction(setUpInput, setUpCity);
