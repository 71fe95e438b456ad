import type { ProblemTexts } from "./problem.ts";

export const EN: ProblemTexts = {
  texts: {
    "too-large": "The file is too large ({size} bytes). Files of up to {limit} bytes can be opened.",
    "not-utf8":
      "The file is not text in UTF-8. Save it again with the encoding “UTF-8”. Files of other formats, such as Excel, cannot be opened as they are: choose a logic model file (.json).",
    "utf-16": "The file is text in UTF-16. Save it again with the encoding “UTF-8”.",
    "not-json":
      "“{found}” in line {line}, column {column} is not correct JSON. Check the commas, brackets and quotation marks around it.",
    "cut-short":
      "The file ends too early, in line {line}, column {column}. Check that it was copied or downloaded to its end, and that brackets and quotation marks are closed.",
    "duplicate-key": "The key “{key}” stands twice in one object (line {line}, column {column}). Keep one of the two.",
    "not-logic-model":
      'This is not a logic model file. Choose a file that was saved as a logic model. If you wrote it by hand, begin it with "format": "logic-model".',
    "newer-version":
      "The file was made by a newer version of the tool (format {version}; up to {supported} can be read). Update the tool, then open the file.",
    "unknown-version": 'There is no version “{version}” of the format. Write 1 as "version".',
    "too-deep": "This is nested too deeply. At most {limit} levels are possible.",
    "too-many": "There are too many. At most {limit} are possible.",
    "too-long": "The text is too long ({length} characters). At most {limit} are possible.",
    "not-plain": "JSON cannot hold this value. Use text, numbers, true, false, null, and lists and objects of these.",
    "bad-string": "Character {position} ({found}) cannot be used. It may be invisible: type the text around it again.",
    "bad-number":
      "The number “{found}” is too large or has too many digits to be kept exactly. Shorten it, or put it in quotation marks as text.",
    "forbidden-key": "The key “{key}” cannot be used. Choose another name.",
    "misplaced-key": "“{key}” cannot stand here. Check where it belongs, or take it away.",
    missing: "“{key}” is missing. Add it.",
    "wrong-type": "Expected {expected}, but found {found}.",
    "wrong-value": "“{found}” cannot be used. Write one of: {allowed}",
    "bad-id":
      "“{found}” cannot be an id. Begin with a letter or digit, use letters, digits, “.”, “_” and “-” only, and at most {limit} characters (but not “constructor” or “prototype”).",
    "duplicate-id":
      'The id “{id}” is used by two nodes. If they differ, change one id; if they are the same, make the second { "reuse": "{id}" }.',
    "dangling-reuse":
      "The reused node “{id}” is not in this file. Check the id, or write the node itself instead of the reuse.",
    "wrong-kind":
      "The reused node “{id}” is {found} and cannot stand in a list of another kind ({expected}). Check the id, or move it to the list for its kind.",
    "already-placed": "“{id}” stands twice directly below the same node. Keep one of the two.",
    "placed-and-unplaced":
      "“{id}” is listed under unplaced (nodes that stand nowhere), but is placed here. Move its definition from there to here.",
    circular: "“{id}” stands below itself ({circle}). Take this reuse away, or move it.",
  },
  terms: {
    object: "an object in { }",
    array: "a list in [ ]",
    string: "text in quotation marks",
    number: "a number",
    "number-or-string": "a number, or text in quotation marks",
    boolean: "true or false",
    null: "null",
    vision: "a vision",
    outcome: "an outcome",
    measure: "a measure",
    indicator: "an indicator",
  },
};
