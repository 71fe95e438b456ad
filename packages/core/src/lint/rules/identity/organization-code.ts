import type { LogicModel, Organization } from "../../../model/types.ts";
import type { EditOperation } from "../../../operation/types.ts";
import { offerFix } from "../../offer-fix.ts";
import type { Fix, Rule } from "../../types.ts";

const correctCode = {
  id: "correct-code",
  title: { ja: "正しいコードに直す", en: "Correct the code" },
  operation: (organization: Organization): EditOperation => ({
    type: "edit",
    target: "model",
    set: { organization },
  }),
};

/**
 * Finds codes that aren't a 全国地方公共団体コード, by which tables of other offices can't be joined. Source: 総務省「全国地方公共団体コード」.
 */
export const organizationCode: Rule = {
  id: "organization-code",
  family: "identity",
  severity: "error",
  preset: "recommended",
  title: { ja: "正しくない団体コード", en: "Invalid local government codes" },
  message: {
    ja: "団体コード「{code}」が、全国地方公共団体コードの形（6桁で、最後の1桁は検査数字）に合いません。総務省の一覧で確かめて直してください。",
    en: "“{code}” isn’t a valid local government code (six digits, the last of them a check digit). Look it up in the list published by the Ministry of Internal Affairs and Communications.",
  },
  fixes: [correctCode],
  check: ({ model }) => {
    const code = model.organization?.code ?? "";
    if (code.trim() === "" || isCode(code)) return [];
    return [{ field: "organization", params: { code }, fixes: correct(model, code) }];
  },
};

/**
 * The prefecture (01 to 47), then 000 for the prefecture itself or a number from 100 for a municipality, then the check
 * digit.
 */
const FORM = /^(?:0[1-9]|[1-3][0-9]|4[0-7])(?:000|[1-9][0-9]{2})[0-9]$/;

function isCode(code: string): boolean {
  return FORM.test(code) && withCheckDigit(code.slice(0, 5)) === code;
}

/**
 * Appends the check digit: 11 minus the remainder by 11 of the digits weighted 6, 5, 4, 3 and 2; its last digit if it
 * has two.
 */
function withCheckDigit(five: string): string {
  const sum = [...five].reduce((total, digit, i) => total + (6 - i) * Number(digit), 0);
  return five + ((11 - (sum % 11)) % 10);
}

/**
 * Offers the code if only one can be meant: half width, with the leading zero that a spreadsheet dropped, with its
 * check digit.
 */
function correct({ organization }: LogicModel, written: string): readonly Fix[] {
  const digits = written.normalize("NFKC").replace(/[\s‐‑–—−-]/g, "");
  const readings = digits.length === 5 ? [`0${digits}`, withCheckDigit(digits)] : [digits];
  const [code, ...others] = readings.filter(isCode);
  if (!organization || code === undefined || others.length > 0) return [];
  return [offerFix(correctCode, { ...organization, code })];
}
