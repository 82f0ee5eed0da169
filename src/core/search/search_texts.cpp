// SPDX-License-Identifier: MIT
#include "core/search/search_texts.h"

#include "core/input/folded_words.h"
#include "core/search/symptom_muscles.h"

#include <algorithm>
#include <map>
#include <unordered_map>
#include <utility>

namespace sorespot {
namespace {

/// Texts that are the same for a search are the same for this.
std::vector<std::u32string> lettersOf(const std::string& text) {
    std::vector<std::u32string> letters;
    for (FoldedWord& word : foldedWords(text))
        letters.push_back(std::move(word.letters));
    return letters;
}

void addOnce(std::vector<const Muscle*>& muscles, const Muscle& muscle) {
    if (std::find(muscles.begin(), muscles.end(), &muscle) == muscles.end())
        muscles.push_back(&muscle);
}

class Collector {
public:
    Collector(const Catalog& catalog, std::span<const std::string> languages)
        : m_catalog(catalog) {
        for (const std::string& language : languages) {
            for (const SearchWords& words : catalog.searchWords) {
                if (words.language == language)
                    m_words.push_back(&words);
            }
        }
    }

    SearchTexts collect() {
        for (const SearchWords* words : m_words)
            m_all.smallWords.insert(m_all.smallWords.end(), words->smallWords.begin(),
                                    words->smallWords.end());
        addRedFlags();
        addMuscles();
        addRegions();
        addSymptoms();
        for (const Muscle& muscle : m_catalog.muscles) {
            addOwn(muscle, muscle.otherSymptoms, SearchKind::Symptom, "other_symptoms");
            addOwn(muscle, muscle.causes, SearchKind::Cause, "causes");
        }
        return std::move(m_all);
    }

private:
    std::size_t addSubject(SearchSubject subject) {
        m_all.subjects.push_back(std::move(subject));
        return m_all.subjects.size() - 1;
    }

    void addText(std::size_t subject, SearchField field, const std::string& text) {
        m_all.texts.push_back({subject, field, text});
    }

    using WordsById = std::unordered_map<std::string, std::vector<const SearchWordsOf*>>;

    /// Of one of the four lists, in the order of the languages.
    WordsById wordsById(std::vector<SearchWordsOf> SearchWords::*list) const {
        WordsById result;
        for (const SearchWords* words : m_words) {
            for (const SearchWordsOf& entry : words->*list)
                result[entry.id].push_back(&entry);
        }
        return result;
    }

    void addWords(std::size_t subject, SearchField field, const WordsById& words, const std::string& id) {
        const auto found = words.find(id);
        if (found == words.end())
            return;
        for (const SearchWordsOf* entry : found->second) {
            for (const std::string& text : entry->words)
                addText(subject, field, text);
        }
    }

    /// A red flag's name is no search word: "Heart" and "Injury" are too common to raise an alarm.
    void addRedFlags() {
        const WordsById words = wordsById(&SearchWords::redFlags);
        for (const RedFlag& flag : m_catalog.redFlags) {
            const std::size_t subject = addSubject({SearchKind::RedFlag, flag.id, flag.name, flag.level, {}});
            addWords(subject, SearchField::PlainWord, words, flag.id);
        }
    }

    void addMuscles() {
        const WordsById words = wordsById(&SearchWords::muscles);
        for (const Muscle& muscle : m_catalog.muscles) {
            const std::size_t subject =
                addSubject({SearchKind::Muscle, muscle.id, muscle.name, Urgency::Soon, {}});
            addText(subject, SearchField::Name, muscle.name);
            addText(subject, SearchField::Latin, muscle.latin);
            addWords(subject, SearchField::PlainWord, words, muscle.id);
        }
    }

    void addRegions() {
        const WordsById words = wordsById(&SearchWords::regions);
        for (const Region& region : m_catalog.regions) {
            const std::size_t subject =
                addSubject({SearchKind::Region, region.id, region.name, Urgency::Soon, {}});
            addText(subject, SearchField::Name, region.name);
            addText(subject, SearchField::Extent, region.definition);
            addWords(subject, SearchField::PlainWord, words, region.id);
        }
    }

    void addSymptoms() {
        const SymptomMuscles muscles(m_catalog);
        const WordsById words = wordsById(&SearchWords::symptoms);
        for (const Symptom& symptom : m_catalog.symptoms) {
            const auto named = words.find(symptom.id);
            if (named == words.end())
                continue;
            const std::size_t subject =
                addSubject({SearchKind::Symptom, symptom.id, named->second.front()->words.front(),
                            Urgency::Soon, muscles.of(symptom)});
            addWords(subject, SearchField::Symptom, words, symptom.id);
            for (const SearchWordsOf* entry : named->second) {
                for (const std::string& text : entry->words)
                    m_known.emplace(std::pair(SearchKind::Symptom, lettersOf(text)), subject);
            }
        }
    }

    /// What stands in the muscles' own entries. Equal texts are one subject, also with a symptom of the list.
    void addOwn(const Muscle& muscle, const std::vector<std::string>& texts, SearchKind kind,
                const char* key) {
        for (std::size_t i = 0; i < texts.size(); ++i) {
            const auto [known, isNew] = m_known.emplace(std::pair(kind, lettersOf(texts[i])), 0);
            if (isNew) {
                known->second = addSubject(
                    {kind, muscle.id + '/' + key + '/' + std::to_string(i), texts[i], Urgency::Soon, {}});
                addText(known->second, kind == SearchKind::Cause ? SearchField::Cause : SearchField::Symptom,
                        texts[i]);
            }
            addOnce(m_all.subjects[known->second].muscles, muscle);
        }
    }

    const Catalog& m_catalog;
    std::vector<const SearchWords*> m_words; ///< Of the languages, in their order.
    std::map<std::pair<SearchKind, std::vector<std::u32string>>, std::size_t> m_known;
    SearchTexts m_all;
};

} // namespace

SearchTexts textsOf(const Catalog& catalog, std::span<const std::string> languages) {
    return Collector(catalog, languages).collect();
}

} // namespace sorespot
