/** JSON Schemas for editors, by file name. */
import { z } from 'zod';
import { dossierConfigSchema } from '../provenance/entries/dossier-config.ts';
import { entryKinds, kinds } from '../provenance/entries/kinds.ts';
import { docsOf, type Docs } from './doc-comments.ts';
import { formatJson } from '../text/format-json.ts';

const entries = 'src/provenance/entries';

/** Where the schema of each kind is written, where that is not `<kind>.ts` and `<kind>Schema`. */
const elsewhere: Readonly<Partial<Record<string, readonly [file: string, name: string]>>> = {
  source: ['source-record.ts', 'sourceRecordSchema'],
};

/** Every schema as text, as it must lie in `schemas/`. */
export function editorSchemas(): ReadonlyMap<string, string> {
  const ofKinds = entryKinds.map((kind): [string, string] => {
    const [file, name] = elsewhere[kind] ?? [`${kind}.ts`, `${kind}Schema`];
    return [`${kind}.schema.json`, schemaText(kinds[kind].schema, docsOf(`${entries}/${file}`, name))];
  });
  const docs = docsOf(`${entries}/dossier-config.ts`, 'dossierConfigSchema');
  return new Map([...ofKinds, ['dossier.schema.json', schemaText(dossierConfigSchema, docs)]]);
}

function schemaText(schema: z.ZodType, docs: Docs): string {
  // Written out where it is used, so that each field has the text that stands before it there.
  const json: unknown = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', reused: 'inline' });
  return formatJson(describe(json, docs));
}

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The schema with what is said of each field as its `description`. */
function describe(schema: unknown, { doc, fields, items }: Docs): unknown {
  if (!isObject(schema)) return schema;
  const { properties, items: ofItems, additionalProperties, anyOf } = schema;
  const inner = { doc: '', fields, items };
  return {
    ...(doc === '' ? {} : { description: doc }),
    ...schema,
    ...(Array.isArray(anyOf) ? { anyOf: anyOf.map((alternative) => describe(alternative, inner)) } : {}),
    ...(isObject(properties)
      ? {
          properties: Object.fromEntries(
            Object.entries(properties).map(([name, value]) => {
              const own = fields.get(name);
              return [name, own === undefined ? value : describe(value, own)];
            }),
          ),
        }
      : {}),
    ...(isObject(ofItems) && items !== undefined ? { items: describe(ofItems, items) } : {}),
    ...(isObject(additionalProperties) && items !== undefined
      ? { additionalProperties: describe(additionalProperties, items) }
      : {}),
  };
}
