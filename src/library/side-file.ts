// Files beside the collections, such as help-now.yaml: one list each, the library’s or a local one in its place, that follows a schema.
import type { z } from 'zod';
import type { Issue } from './issue.ts';
import { fileThatCounts, readText } from './layers.ts';
import { positionAt, readYaml } from './yaml-source.ts';

type Path = readonly (string | number)[];

/** A file as it was read. */
interface SideFile<T> {
  file: string;
  /** What it holds; nothing where `issues` tell what is wrong with it. */
  data?: T;
  issues: Issue[];
  /** An issue at a path in the file. */
  issueAt: (code: string, path: Path, message: string) => Issue;
}

/**
 * Reads a file that may not be there.
 * @param code of what is wrong with its form. Example: help/invalid
 */
export function readSideFile<S extends z.ZodType>(root: string, name: string, schema: S, code: string): SideFile<z.output<S>> | undefined {
  const file = fileThatCounts(root, name);
  const source = readText(root, file);
  if (!source) return undefined;
  const yaml = readYaml(source);
  const issue = (of: string, offset: number, message: string): Issue => ({ code: of, file, place: positionAt(source, offset), message });
  const issueAt = (of: string, path: Path, message: string) => issue(of, yaml.offsetOf(path), message);
  if (yaml.errors.length)
    return { file, issueAt, issues: yaml.errors.map(({ message, offset }) => issue(code, offset, `The file cannot be read: ${message}`)) };
  const { error, data } = schema.safeParse(yaml.data);
  if (!error) return { file, issueAt, data, issues: [] };
  return { file, issueAt, issues: error.issues.map(({ path, message }) => issueAt(code, path as Path, `${path.join('.') || 'the file'}: ${message}`)) };
}

/** What a file holds that the check has found sound; nothing where it is not there. @throws if it does not fit its schema, which the check says kindly first */
export function loadSideFile<S extends z.ZodType>(root: string, name: string, schema: S): z.output<S> | undefined {
  const source = readText(root, fileThatCounts(root, name));
  return source ? schema.parse(readYaml(source).data) : undefined;
}
