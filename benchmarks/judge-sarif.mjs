// Judges one SARIF file: node judge-sarif.mjs FILE FOLDER, where the folder is the one that relative paths start from.
import {readFileSync, existsSync} from "node:fs";
import {createRequire} from "node:module";
import {fileURLToPath, pathToFileURL} from "node:url";

const require = createRequire(import.meta.url);
const Ajv = require("ajv");
const [file, folder] = process.argv.slice(2);
const base = pathToFileURL(folder.endsWith("/") ? folder : folder + "/");
const log = JSON.parse(readFileSync(file, "utf8"));
const wrong = [];

const ajv = new Ajv({schemaId: "auto", allErrors: true});
ajv.addMetaSchema(require("ajv/lib/refs/json-schema-draft-04.json"));
const schema = require.resolve("@microsoft/jest-sarif/package.json").replace("package.json",
    "lib/schemas/sarif-2.1.0-rtm.5.json");
const valid = ajv.compile(JSON.parse(readFileSync(schema, "utf8")));
if (!valid(log)) {
    wrong.push(...valid.errors.map(error => `schema: ${error.dataPath} ${error.message}`));
}

// Lines as SARIF counts them; columns are UTF-16 units, as strings here are.
const texts = new Map();
function textOf(location) {
    const uri = new URL(location.uri, base);
    if (!texts.has(uri.href)) {
        const path = fileURLToPath(uri);
        const text = existsSync(path) ? readFileSync(path, "utf8").replace(/^\uFEFF/, "") : null;
        const starts = [0];
        for (const end of (text ?? "").matchAll(/\r\n|\n|\r/g)) {
            starts.push(end.index + end[0].length);
        }
        texts.set(uri.href, {path, text, starts});
    }
    return texts.get(uri.href);
}

function offset(source, line, column, what) {
    const start = source.starts[line - 1];
    const end = source.starts[line] ?? source.text.length;
    if (start === undefined || column < 1 || start + column - 1 > end) {
        wrong.push(`${what}: line ${line}, column ${column} lies outside of ${source.path}`);
    }
    return start + column - 1;
}

function span(source, region, what) {
    const start = offset(source, region.startLine, region.startColumn ?? 1, what);
    const end = region.endLine ? offset(source, region.endLine, region.endColumn, what) : start;
    if (end < start) {
        wrong.push(`${what}: a region ends before it begins in ${source.path}`);
    }
    return [start, end];
}

let results = 0;
let cures = 0;
for (const run of log.runs) {
    const rules = run.tool.driver.rules;
    for (const rule of rules) {
        if (!rule.shortDescription || !rule.fullDescription || !rule.help || !rule.defaultConfiguration) {
            wrong.push(`rule ${rule.id} is not described`);
        }
    }
    for (const result of run.results) {
        results++;
        if (result.ruleIndex !== undefined && rules[result.ruleIndex].id !== result.ruleId) {
            wrong.push(`${result.ruleId}: ruleIndex leads to ${rules[result.ruleIndex].id}`);
        }
        for (const location of result.locations ?? []) {
            const place = location.physicalLocation;
            const source = textOf(place.artifactLocation);
            if (source.text === null && result.ruleId !== "missing-file") {
                wrong.push(`${result.ruleId}: there is no file ${source.path}, from ${place.artifactLocation.uri}`);
            } else if (place.region) {
                span(source, place.region, result.ruleId);
            }
        }
        for (const fix of result.fixes ?? []) {
            cures++;
            for (const change of fix.artifactChanges) {
                const source = textOf(change.artifactLocation);
                let done = 0;
                for (const {deletedRegion, insertedContent} of change.replacements) {
                    const [start, end] = span(source, deletedRegion, result.ruleId);
                    if (start < done) {
                        wrong.push(`${result.ruleId}: replacements overlap, or are out of order`);
                    }
                    if (source.text.slice(start, end) === insertedContent.text) {
                        wrong.push(`${result.ruleId}: a replacement changes nothing: ${fix.description.text}`);
                    }
                    done = end;
                }
            }
        }
    }
}
for (const line of wrong.slice(0, 40)) {
    console.log(line);
}
console.log(`${file}: ${results} results with ${cures} cures in ${texts.size} files; ${wrong.length} faults`);
process.exit(wrong.length ? 1 : 0);
