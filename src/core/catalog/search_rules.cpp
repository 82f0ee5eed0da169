// SPDX-License-Identifier: MIT
#include "core/catalog/catalog_rules.h"
#include "core/input/folded_words.h"
#include "core/input/text_checks.h"

#include <algorithm>
#include <unordered_set>

namespace sorespot {
namespace {

/// The ids of one kind of entry, with the finding for one that is not among them.
class KnownIds {
public:
    template <typename Entries>
    KnownIds(const Entries& entries, const FindingCode& code, std::string what)
        : m_code(code)
        , m_what(std::move(what)) {
        for (const auto& entry : entries) {
            m_list.push_back(entry.value.id);
            m_ids.insert(entry.value.id);
        }
    }

    bool check(const std::string& id, const Place& place, Findings& findings) const {
        if (m_ids.count(id) != 0)
            return true;
        findings.add(m_code, place, "There is no " + m_what + ' ' + inQuotes(id) + '.',
                     "Write the id of a " + m_what + '.' + didYouMean(id, m_list));
        return false;
    }

private:
    const FindingCode& m_code;
    std::string m_what;
    std::vector<std::string> m_list;
    std::unordered_set<std::string> m_ids;
};

/// Keeps what a search can find: texts with a letter or a digit, each once however it is written.
void keepSearchable(std::vector<std::string>& words, const std::string& file, const std::string& pointer,
                    Findings& findings) {
    std::unordered_set<std::u32string> seen;
    std::vector<std::string> kept;
    for (std::size_t i = 0; i < words.size(); ++i) {
        std::u32string letters;
        for (const FoldedWord& word : foldedWords(words[i]))
            letters += word.letters + U' ';
        const auto place = [&] { return Place{file, pointer + '/' + std::to_string(i)}; };
        if (letters.empty()) {
            findings.add(finding::unsearchableWord, place(),
                         inQuotes(words[i]) + " has neither a letter nor a digit; nobody can search for it.",
                         "Write it in letters, or remove it.");
        } else if (!seen.insert(std::move(letters)).second) {
            findings.add(finding::doubledWord, place(),
                         inQuotes(words[i]) + " stands in this list already, for a search ignores capitals, "
                                              "accents, hyphens and apostrophes.",
                         "Remove one of the two.");
        } else {
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
        if (!known.check(entry.id, {file, at + "/id"}, findings))
            return true;
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

void keepKnownIds(std::vector<std::string>& ids, const KnownIds& known, const Place& symptom,
                  std::string_view key, Findings& findings) {
    std::vector<std::string> kept;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        const std::string at = symptom.pointer + '/' + std::string(key) + '/' + std::to_string(i);
        if (known.check(ids[i], {symptom.file, at}, findings))
            kept.push_back(ids[i]);
    }
    ids = std::move(kept);
}

} // namespace

void checkSearch(CatalogDraft& draft, Findings& findings) {
    const KnownIds regions(draft.regions, finding::unknownRegion, "region");
    const KnownIds muscles(draft.muscles, finding::unknownMuscle, "muscle");
    const KnownIds redFlags(draft.redFlags, finding::unknownRedFlag, "red flag");
    std::erase_if(draft.symptoms, [&](Read<Symptom>& symptom) {
        keepKnownIds(symptom.value.regions, regions, symptom.place, "regions", findings);
        keepKnownIds(symptom.value.muscles, muscles, symptom.place, "muscles", findings);
        if (!symptom.value.regions.empty())
            return false;
        findings.add(finding::nothingLeft, symptom.place,
                     "The symptom " + inQuotes(symptom.value.id) + " has no region left.",
                     "Mend the findings about its regions.");
        return true;
    });
    const KnownIds symptoms(draft.symptoms, finding::unknownSymptom, "symptom");
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
