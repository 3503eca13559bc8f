import { length } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { BOUNDARY_RULES, boundaryRule } from '../../src/geodata/boundary-kinds.ts';
import { readLayer } from './layer-files.ts';

const { features } = readLayer('odbl/boundaries.geojson');
const ofKind = (kind: string) => features.filter(({ properties }) => properties['kind'] === kind);
const kilometres = (kind: string): number => ofKind(kind).reduce((sum, line) => sum + length(line), 0);

describe('boundaries', () => {
  it('leave the Iran–Pakistan border to its own layer', () => {
    expect(features.filter(({ id }) => id === 'boundary:irn-pak')).toEqual([]);
  });

  it('have the Line of Control and the Working Boundary at the length of their scale', () => {
    expect(kilometres('line-of-control')).toBeGreaterThan(600);
    expect(kilometres('line-of-control')).toBeLessThan(700);
    expect(kilometres('working-boundary')).toBeGreaterThan(140);
    expect(kilometres('working-boundary')).toBeLessThan(170);
  });

  it('draw no line round or through Kashmir as international', () => {
    const round = features.filter(({ id }) => /kashmir|gilgit|aksai|shaksgam|siachen/.test(String(id)));
    expect(round.length).toBeGreaterThan(12);
    expect(round.filter(({ properties }) => properties['kind'] === 'international')).toEqual([]);
  });

  it('keep the Durand Line international, with a note', () => {
    const durand = features.find(({ id }) => id === 'boundary:afg-pak')!.properties;
    expect(durand).toMatchObject({ kind: 'international', name: 'Durand Line' });
    expect(durand['note']).toContain('Afghanistan');
  });
});

describe('boundary rules', () => {
  it.each(BOUNDARY_RULES.map(({ between }) => between))('name %s and %s in order, once', (a, b) => {
    expect(a < b).toBe(true);
    expect(BOUNDARY_RULES.filter(({ between }) => between[0] === a && between[1] === b)).toHaveLength(1);
  });

  it('make every other boundary international', () => {
    expect(boundaryRule('IRN|IRQ')).toEqual({ kind: 'international', name: null, note: null });
    expect(boundaryRule('CHN|IND').kind).toBe('disputed');
  });

  it('all speak of boundaries that are drawn', () => {
    const drawn = [...features, ...readLayer('public-domain/world-boundaries.geojson').features].map(
      ({ id }) => id,
    );
    const slug = (text: string) =>
      text
        .toLowerCase()
        .replace(/[^a-z]+/g, '-')
        .replace(/^-|-$/g, '');
    const unused = BOUNDARY_RULES.filter(
      ({ between }) => !drawn.includes(`boundary:${slug(between.join('|'))}`),
    );
    expect(unused).toEqual([]);
  });
});
