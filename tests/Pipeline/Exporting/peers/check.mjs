// Judges the files of a release by what others have published about their formats. One problem a line; nothing where there is none.
import { createReadStream, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv";
import formats from "ajv-formats";
import { asyncBufferFromFile, parquetReadObjects, parquetSchema, parquetMetadataAsync } from "hyparquet";
import yaml from "js-yaml";
import jsonld from "jsonld";
import rdf from "@rdfjs/data-model";
import datasets from "@rdfjs/dataset";
import { Parser } from "n3";
import ShaclValidator from "rdf-validate-shacl";
import { checkCsvw } from "./csvw.mjs";

const [folder, ...wanted] = process.argv.slice(2);
const problems = [];
const json = (name) => JSON.parse(readFileSync(join(folder, name), "utf8"));
const profile = (name) => JSON.parse(readFileSync(new URL(`profiles/${name}.json`, import.meta.url), "utf8"));

function schemas() {
  const compile = (name) => formats(new Ajv({ strict: false, allErrors: true, logger: false })).compile(profile(name));
  const judge = (check, name, document) => {
    if (!check(document)) problems.push(...check.errors.map((error) => `${name}${error.instancePath}: ${error.message}`));
  };
  for (const edition of ["frictionless-1.0", "frictionless-2.0"]) {
    const [pack, table] = [compile(`${edition}/datapackage`), compile(`${edition}/tableschema`)];
    judge(pack, "datapackage.json", json("datapackage.json"));
    for (const resource of json("datapackage.json").resources) judge(table, `datapackage.json: ${resource.name}`, resource.schema);
    for (const name of readdirSync(folder).filter((name) => name.endsWith(".schema.json"))) judge(table, name, json(name));
  }

  const citation = yaml.load(readFileSync(join(folder, "CITATION.cff"), "utf8"), { schema: yaml.JSON_SCHEMA });
  judge(compile("citation-1.2.0"), "CITATION.cff", citation);
}

async function catalogue() {
  const offline = () => { throw new Error("the catalogue must not need another host"); };
  const quads = await jsonld.toRDF(json("catalog.jsonld"), { format: "application/n-quads", documentLoader: offline });
  const data = datasets.dataset(new Parser({ format: "N-Quads" }).parse(quads));
  const [type, resource] = [rdf.namedNode("http://www.w3.org/1999/02/22-rdf-syntax-ns#type"), rdf.namedNode("http://www.w3.org/2000/01/rdf-schema#Resource")];
  for (const quad of [...data]) if (quad.object.termType !== "Literal") data.add(rdf.quad(quad.object, type, resource)); // all things are resources, says RDFS
  const shapes = datasets.dataset(new Parser().parse(readFileSync(new URL("profiles/dcat-ap-3.0.0.ttl", import.meta.url), "utf8")));
  const report = await new ShaclValidator(shapes).validate(data);
  for (const result of report.results) {
    if (result.severity?.value.endsWith("Violation"))
      problems.push(`catalog.jsonld: ${result.focusNode?.value} ${result.path?.value}: ${result.sourceConstraintComponent?.value}`);
  }

  const count = (name) => data.match(null, type, rdf.namedNode(`http://www.w3.org/ns/dcat#${name}`)).size;
  if (count("Dataset") < 2 || count("Distribution") < 2) problems.push("catalog.jsonld: says of no dataset");
}

async function parquet() {
  const names = readdirSync(folder).filter((name) => name.endsWith(".parquet"));
  if (names.length < 2) problems.push("parquet: there is none");
  for (const name of names) {
    const file = await asyncBufferFromFile(join(folder, name));
    const slug = name.replace(/\.parquet$/, "");
    const columns = parquetSchema(await parquetMetadataAsync(file)).children.map((column) => column.element.name);
    const fields = json(`${slug}.schema.json`).fields;
    if (columns.join() !== fields.map((field) => field.name).join()) problems.push(`${name}: has the columns ${columns}`);
    const dates = new Set(fields.filter((field) => field.type === "date").map((field) => field.name));
    const plain = (key, value) => (dates.has(key) && value instanceof Date ? value.toISOString().slice(0, 10) : value);
    const rows = (await parquetReadObjects({ file })).map((row) => JSON.stringify(Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null).map(([key, value]) => [key, plain(key, value)]))));
    const lines = readFileSync(join(folder, `${slug}.jsonl`), "utf8").split("\n").slice(0, -1).map((line) => JSON.stringify(JSON.parse(line)));
    if (rows.length !== lines.length) problems.push(`${name}: has ${rows.length} rows, not ${lines.length}`);
    const other = lines.findIndex((line, i) => line !== rows[i]);
    if (other >= 0) problems.push(`${name}: row ${other + 1} is ${rows[other]}, not ${lines[other]}`);
  }
}

const checks = { schemas, catalogue, parquet, csvw: () => checkCsvw(folder, problems, createReadStream) };
for (const name of wanted) await checks[name]();
console.log(JSON.stringify(problems));
