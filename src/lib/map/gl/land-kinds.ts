/** The kinds of features in the source `land`. */
export type LandKind = 'graticule' | 'neighbours' | 'republics' | 'lakes' | 'borders';
