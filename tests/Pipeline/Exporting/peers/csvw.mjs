// CSVW: the vocabulary's rules for metadata, and the W3C's mapping of the tables that they describe to RDF.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import dataset from "@rdfjs/dataset";
import CsvwParser from "@zazuko/rdf-parser-csvw";
import jsonld from "jsonld";
import { Parser } from "n3";

// https://www.w3.org/TR/tabular-metadata/, sections 5.3 to 5.7 and 5.11
const inherited = ["aboutUrl", "datatype", "default", "lang", "null", "ordered", "propertyUrl", "required", "separator", "textDirection", "valueUrl"];
const allowed = {
  group: ["@context", "@id", "@type", "tables", "dialect", "notes", "tableDirection", "tableSchema", "transformations", ...inherited],
  table: ["@context", "@id", "@type", "url", "dialect", "notes", "suppressOutput", "tableDirection", "tableSchema", "transformations", ...inherited],
  schema: ["@id", "@type", "columns", "foreignKeys", "primaryKey", "rowTitles", ...inherited],
  column: ["@id", "@type", "name", "suppressOutput", "titles", "virtual", ...inherited],
  datatype: ["@id", "@type", "base", "format", "length", "minLength", "maxLength", "minimum", "maximum", "minInclusive", "maxInclusive", "minExclusive", "maxExclusive"],
  reference: ["resource", "schemaReference", "columnReference"],
};
const types = ["string", "decimal", "integer", "boolean", "date", "anyURI"];
const common = /^(dc|schema):[A-Za-z]+$/;
const columnName = /^([A-Za-z0-9_.]|%[0-9A-F]{2})+$/;

export async function checkCsvw(folder, problems, open) {
  const read = (name) => JSON.parse(readFileSync(join(folder, name), "utf8"));
  const keys = (place, kind, object) => {
    for (const key of Object.keys(object)) if (!allowed[kind].includes(key) && !common.test(key)) problems.push(`${place}: ${key} is no property of a ${kind}`);
  };
  const heading = (url) => readFileSync(join(folder, url), "utf8").split("\n", 1)[0].split(",");

  function table(place, description) {
    keys(place, "table", description);
    const { columns, primaryKey, foreignKeys } = description.tableSchema;
    keys(place, "schema", description.tableSchema);
    const names = columns.map((column) => column.name);
    if (heading(description.url).join() !== columns.map((column) => column.titles).join()) problems.push(`${place}: the columns are not those of ${description.url}`);
    if (new Set(names).size !== names.length) problems.push(`${place}: a column twice`);
    for (const column of columns) {
      const at = `${place}: ${column.name}`;
      keys(at, "column", column);
      if (!columnName.test(column.name)) problems.push(`${at}: no name of a column`);
      const datatype = typeof column.datatype === "string" ? { base: column.datatype } : column.datatype;
      keys(at, "datatype", datatype);
      if (!types.includes(datatype.base)) problems.push(`${at}: ${datatype.base} is no datatype`);
      if (datatype.base === "string" && datatype.format) new RegExp(datatype.format);
    }

    for (const name of primaryKey) if (!names.includes(name)) problems.push(`${place}: the key's ${name} is no column`);
    for (const key of foreignKeys ?? []) if (!names.includes(key.columnReference)) problems.push(`${place}: ${key.columnReference} is no column`);
  }

  const group = read("csv-metadata.json");
  keys("csv-metadata.json", "group", group);
  for (const description of group.tables) {
    table(`csv-metadata.json: ${description.url}`, description);
    for (const { reference } of description.tableSchema.foreignKeys ?? []) {
      keys(`csv-metadata.json: ${description.url}`, "reference", reference);
      const target = group.tables.find((other) => other.url === reference.resource);
      if (!target?.tableSchema.columns.some((column) => column.name === reference.columnReference))
        problems.push(`csv-metadata.json: ${description.url} refers to ${reference.resource} ${reference.columnReference}, which is not there`);
    }
  }

  for (const name of readdirSync(folder).filter((name) => name.endsWith("-metadata.json") && name !== "csv-metadata.json")) {
    const description = read(name);
    if (description["@context"]?.[0] !== "http://www.w3.org/ns/csvw") problems.push(`${name}: another context`);
    table(name, description);
    await convert(folder, description, problems, open);
  }
}

// The terms of http://www.w3.org/ns/csvw that the converter reads: it takes metadata as RDF, and no other host is asked for a context.
const context = {
  "@vocab": "http://www.w3.org/ns/csvw#",
  columns: { "@id": "column", "@type": "@id", "@container": "@list" },
  titles: "title",
  datatype: { "@type": "@vocab" },
  base: { "@type": "@vocab" },
  url: { "@type": "@id" },
  dc: "http://purl.org/dc/terms/",
  schema: "http://schema.org/",
  ...Object.fromEntries(["decimal", "integer", "boolean", "date", "anyURI", "string"].map((name) => [name, `http://www.w3.org/2001/XMLSchema#${name}`])),
};

/** Every cell that is not empty becomes one statement about its row. */
async function convert(folder, description, problems, open) {
  const quads = await jsonld.toRDF({ ...description, "@context": context }, { format: "application/n-quads", base: "http://release.example/" });
  const metadata = dataset.dataset(new Parser({ format: "N-Quads" }).parse(quads));
  const names = new Map();
  for await (const quad of new CsvwParser({ metadata, baseIRI: "http://release.example/" }).import(open(join(folder, description.url)))) {
    const name = decodeURIComponent(quad.predicate.value.split("#").pop());
    names.set(name, (names.get(name) ?? 0) + 1);
  }

  const rows = readFileSync(join(folder, description.url), "utf8").split("\n").length - 2;
  for (const name of description.tableSchema.primaryKey)
    if (rows > 0 && !names.has(name)) problems.push(`${description.url}: the converter found no ${name}: ${[...names.keys()]}`);
}
