// Reads the stories of a file (a form feed between them) with each tool, and prints megabytes a second of processor time as JSON.
import { readFileSync } from "node:fs";
import * as chrono from "chrono-node";
import nlp from "compromise";
import dates from "compromise-dates";
import winkNLP from "wink-nlp";
import model from "wink-eng-lite-web-model";

const rounds = 3;
const file = readFileSync(process.argv[2], "utf8");
const day = new Date(2026, 2, 12);
const stories = file.split("\f");

nlp.plugin(dates);
const wink = winkNLP(model, ["sbd", "ner"]);
const winkWhole = winkNLP(model);
const its = wink.its;

// Each gives how many things it found, so that no work can be left out unseen.
const tools = [
  // Tokens, sentences and its entities: dates, times, durations, money, percentages, cardinals, ordinals.
  ["wink-nlp, sentences and entities", 1, (text) => wink.readDoc(text).entities().out(its.detail).length],
  ["wink-nlp, all that its model does", 1, (text) => winkWhole.readDoc(text).entities().out(its.detail).length],
  // Dates and times alone.
  ["chrono-node", 1, (text) => chrono.parse(text, day).length],
  // Tags, then numbers, money, percentages, dates, people, places and organisations.
  ["compromise", 0.25, (text) => {
    const doc = nlp(text);
    return doc.numbers().json().length + doc.dates().json().length + doc.people().json().length + doc.places().json().length + doc.organizations().json().length;
  }],
  ["compromise, its tags alone", 0.25, (text) => nlp(text).length],
];

const only = process.argv[3];
const results = [];
for (const [name, share, read] of tools) {
  if (only && !name.startsWith(only)) {
    continue;
  }

  const some = stories.slice(0, Math.max(1, Math.floor(stories.length * share)));
  const bytes = Buffer.byteLength(some.join(""));
  let best = Infinity;
  let found = 0;
  for (let round = 0; round < rounds; round++) {
    const started = process.cpuUsage();
    found = 0;
    for (const story of some) {
      found += read(story);
    }

    const took = process.cpuUsage(started);
    best = Math.min(best, (took.user + took.system) / 1e6);
  }

  results.push({ name, megabytes: bytes / 1e6, rate: bytes / 1e6 / best, found });
}

console.log(JSON.stringify(results));
