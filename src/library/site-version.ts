// Which state of the site something was made with: the version of the library and the day of its newest review.
import type { Graph } from './graph.ts';
import { site } from '../site.config.ts';

/**
 * The version that sessions, answers and exports name. It changes with every release and with every day an entry was reviewed.
 * @example 0.1.0 (2026-11-22)
 */
export function siteVersion(graph: Graph): string {
  const newest = graph.entries.reduce((latest, { data }) => (data.reviewed > latest ? data.reviewed : latest), '');
  return newest ? `${site.version} (${newest})` : site.version;
}
