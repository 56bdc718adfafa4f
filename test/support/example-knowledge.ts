import { comparing } from '../../src/commands/comparing.js';
import type { PlaceIndex } from '../../src/model/places.js';
import { loadGazetteer } from '../../src/resolve/gazetteer-file.js';
import { placeIndex } from '../../src/resolve/place-index.js';

/** The national gazetteer with the invented places of the examples. */
export const examplePlaces: PlaceIndex = placeIndex(loadGazetteer(['examples/gazetteer.tsv']));

/** What a server is given besides the graph. */
export const exampleKnowledge = { places: examplePlaces, compare: comparing };
