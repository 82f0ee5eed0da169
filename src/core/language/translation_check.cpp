// SPDX-License-Identifier: MIT
#include "core/language/translation_check.h"

#include "core/catalog/catalog_texts.h"
#include "core/input/findings.h"
#include "core/input/text_checks.h"
#include "core/language/translation_reader.h"

#include <unordered_set>

namespace sorespot {

TranslationReport checkTranslation(const Catalog& catalog, const std::filesystem::path& folder,
                                   const std::string& language) {
    const std::filesystem::path place = translationFolder(folder, language);
    LoadedTranslation loaded = loadTranslation({place});
    TranslationReport report;
    report.findings = std::move(loaded.findings);
    // What keeps it from being read has been said; listing every text adds nothing.
    if (loaded.translation.empty() && !report.findings.empty())
        return report;
    Findings findings;
    std::unordered_set<std::string> seen;
    forEachText(catalog, [&](const TextOwner& owner, const std::string& text) {
        if (text.empty() || !seen.insert(text).second)
            return;
        if (loaded.translation.find(text) != nullptr) {
            ++report.translated;
            return;
        }
        const std::string where =
            std::string(owner.kind) + (owner.id.empty() ? std::string() : ' ' + inQuotes(owner.id));
        findings.add(finding::untranslated, {displayPath(place), {}},
                     "A text of " + where + " has no translation: " + inQuotes(text) + '.',
                     "Add it to a file of this folder; until then it is shown in English.");
    });
    report.texts = seen.size();
    report.unused = loaded.translation.size() - report.translated;
    for (Diagnostic& finding : findings.take())
        report.findings.push_back(std::move(finding));
    return report;
}

} // namespace sorespot
