// SPDX-License-Identifier: MIT
#include "core/catalog/entry_readers.h"

namespace sorespot {
namespace {

std::vector<SearchWordsOf> readWords(ObjectReader& root, std::string_view key) {
    if (!root.has(key))
        return {};
    return root.objects(key, rule::searchEntries, [](ObjectReader& item) {
        SearchWordsOf entry;
        entry.id = item.text("id", rule::id);
        entry.words = item.texts("words", rule::searchWords, rule::searchWord);
        entry.index = item.index();
        return entry;
    });
}

} // namespace

Entries<Symptom> readSymptoms(ObjectReader& root) {
    readSchemaName(root, FileKind::Symptoms);
    readLicence(root);
    auto symptoms = root.objects("symptoms", rule::searchEntries, [](ObjectReader& item) {
        Read<Symptom> symptom{{}, item.place()};
        symptom.value.id = item.text("id", rule::id);
        symptom.value.regions = item.texts("regions", rule::symptomRegions, rule::id);
        if (item.has("muscles"))
            symptom.value.muscles = item.texts("muscles", rule::symptomMuscles, rule::id);
        return symptom;
    });
    root.finish();
    return symptoms;
}

std::optional<Read<SearchWords>> readSearchWords(ObjectReader& root, const std::string& id) {
    Read<SearchWords> file{{}, root.place()};
    readSchemaName(root, FileKind::SearchWords);
    readLicence(root);
    file.value.id = id;
    file.value.language = root.text("language", rule::language);
    if (root.has("small_words"))
        file.value.smallWords = root.texts("small_words", rule::searchSmallWords, rule::searchWord);
    file.value.muscles = readWords(root, "muscles");
    file.value.regions = readWords(root, "regions");
    file.value.symptoms = readWords(root, "symptoms");
    file.value.redFlags = readWords(root, "red_flags");
    if (!root.finish())
        return std::nullopt;
    return file;
}

} // namespace sorespot
