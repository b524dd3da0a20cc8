// An assignment as a file, for those whose link would be too long or who hand out on a drive.
import { fileName, makeFileText, readFileText, type FileFailure, type FileFormat } from '../../exchange/index.ts';
import { assignmentSchema, formatVersionFor, type Assignment } from './assignment.ts';
import * as texts from '../texts.ts';

const format: FileFormat<Assignment> = {
  mark: 'both-together-assignment',
  version: 3,
  // Version 2 added case studies of the trainer’s own, version 3 to whom to hand back.
  alsoReads: [1, 2],
  what: texts.anAssignment,
  about: texts.assignmentOpenItOnThePageDoAnAssignmentOfTheSiteWhatItNames,
  schema: assignmentSchema,
};

/** The file to hand out. */
export const makeAssignmentFile = (assignment: Assignment): { name: string; text: string } => ({
  name: fileName(texts.assignmentTitle(assignment.title), 'json'),
  text: makeFileText({ ...format, version: formatVersionFor(assignment) }, assignment),
});

/** Reads an assignment from a file; no text stands for a file that was too large to be read. Never throws. */
export function readAssignmentFile(text: string | undefined): { ok: true; assignment: Assignment } | FileFailure {
  const read = readFileText(format, text);
  return read.ok ? { ok: true, assignment: read.value } : read;
}
