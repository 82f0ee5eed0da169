// SPDX-License-Identifier: MIT
#include "core/catalog/catalog_rules.h"
#include "core/catalog/known_ids.h"
#include "core/id_list.h"
#include "core/input/folded_words.h"
#include "core/input/text_checks.h"

#include <algorithm>
#include <unordered_set>

namespace sorespot {
namespace {

/// Keeps what a search can find: texts with a letter or a digit, each once however it is written.
void keepSearchable(std::vector<std::string>& words, const std::string& file, const std::string& pointer,
                    Findings& findings) {
    std::vector<std::u32string> seen; // 200 at most, and mostly a few
    std::vector<std::string> kept;
    seen.reserve(words.size());
    kept.reserve(words.size());
    for (std::size_t i = 0; i < words.size(); ++i) {
        std::u32string letters;
        for (const FoldedWord& word : foldedWords(words[i]))
            letters.append(word.letters).push_back(U' ');
        const auto place = [&] { return Place{file, pointer + '/' + std::to_string(i)}; };
        if (letters.empty()) {
            findings.add(finding::unsearchableWord, place(),
                         inQuotes(words[i]) + " has neither a letter nor a digit; nobody can search for it.",
                         "Write it in letters, or remove it.");
        } else if (std::find(seen.begin(), seen.end(), letters) != seen.end()) {
            findings.add(finding::doubledWord, place(),
                         inQuotes(words[i]) + " stands in this list already, for a search ignores capitals, "
                                              "accents, hyphens and apostrophes.",
                         "Remove one of the two.");
        } else {
            seen.push_back(std::move(letters));
            kept.push_back(std::move(words[i]));
        }
    }
    words = std::move(kept);
}

void keepKnown(std::vector<SearchWordsOf>& list, std::string_view key, const KnownIds& known,
               const std::string& file, Findings& findings) {
    std::unordered_set<std::string> seen;
    std::erase_if(list, [&](SearchWordsOf& entry) {
        const std::string at = '/' + std::string(key) + '/' + std::to_string(entry.index);
        if (!known.has(entry.id)) {
            known.report(entry.id, {file, at + "/id"});
            return true;
        }
        if (!seen.insert(entry.id).second) {
            findings.add(finding::duplicateId, {file, at + "/id"},
                         "The words of " + inQuotes(entry.id) + " stand here twice. The first were kept.",
                         "Put all its words into one entry.");
            return true;
        }
        keepSearchable(entry.words, file, at + "/words", findings);
        return entry.words.empty();
    });
}

} // namespace

void checkSearch(CatalogDraft& draft, Findings& findings) {
    const KnownIds regions(idsOf(draft.regions), finding::unknownRegion, "region", {}, findings);
    const KnownIds muscles(idsOf(draft.muscles), finding::unknownMuscle, "muscle", {}, findings);
    const KnownIds redFlags(idsOf(draft.redFlags), finding::unknownRedFlag, "red flag", {}, findings);
    std::erase_if(draft.symptoms, [&](Read<Symptom>& symptom) {
        regions.keepKnown(symptom.value.regions, {symptom.place.file, symptom.place.pointer + "/regions"});
        muscles.keepKnown(symptom.value.muscles, {symptom.place.file, symptom.place.pointer + "/muscles"});
        if (!symptom.value.regions.empty())
            return false;
        findings.add(finding::nothingLeft, symptom.place,
                     "The symptom " + inQuotes(symptom.value.id) + " has no region left.",
                     "Mend the findings about its regions.");
        return true;
    });
    const KnownIds symptoms(idsOf(draft.symptoms), finding::unknownSymptom, "symptom", {}, findings);
    for (Read<SearchWords>& file : draft.searchWords) {
        SearchWords& words = file.value;
        keepSearchable(words.smallWords, file.place.file, "/small_words", findings);
        keepKnown(words.muscles, "muscles", muscles, file.place.file, findings);
        keepKnown(words.regions, "regions", regions, file.place.file, findings);
        keepKnown(words.symptoms, "symptoms", symptoms, file.place.file, findings);
        keepKnown(words.redFlags, "red_flags", redFlags, file.place.file, findings);
    }
}

} // namespace sorespot
