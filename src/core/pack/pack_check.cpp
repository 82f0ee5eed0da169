// SPDX-License-Identifier: MIT
#include "core/pack/pack_check.h"

#include "core/input/text_checks.h"
#include "core/language/translation_reader.h"

#include <algorithm>
#include <map>
#include <set>

namespace sorespot {
namespace {

using Files = std::map<std::string, std::string>; ///< The file of each entry, by id.

template <typename Entries>
Files filesOf(const Entries& entries) {
    Files files;
    for (const auto& entry : entries)
        files.emplace(entry.id, entry.file);
    return files;
}

struct Difference {
    std::vector<std::string>& added;
    std::vector<std::string>& replaced;
    std::vector<std::string>& hidden;
};

void compare(const Files& before, const Files& after, const Difference& to) {
    for (const auto& [id, file] : after) {
        const auto found = before.find(id);
        if (found == before.end())
            to.added.push_back(id);
        else if (found->second != file)
            to.replaced.push_back(id);
    }
    for (const auto& [id, file] : before) {
        if (!after.contains(id))
            to.hidden.push_back(id);
    }
}

/// What a person reads about an entry, and when it counts.
template <typename Entry>
std::string wordsOf(const Entry& entry) {
    if constexpr (std::is_same_v<Entry, RedFlag>)
        return entry.name + '\n' + entry.question + '\n' + entry.signs;
    else
        return entry.name + '\n' + entry.question + '\n' + entry.advice;
}

template <typename Entry>
void noteChanged(const char* kind, const std::vector<Entry>& before, const std::vector<Entry>& after,
                 std::vector<std::string>& to) {
    std::map<std::string, std::string> words;
    for (const Entry& entry : before)
        words.emplace(entry.id, wordsOf(entry));
    for (const Entry& entry : after) {
        const auto found = words.find(entry.id);
        if (found == words.end() || found->second != wordsOf(entry))
            to.push_back(std::string(kind) + ' ' + entry.id);
    }
}

bool isAbout(const std::string& file, const std::string& pack) {
    return file == pack ||
           (file.size() > pack.size() && file.compare(0, pack.size(), pack) == 0 && file[pack.size()] == '/');
}

/// The last part of a path that ends in '/' is empty.
std::filesystem::path withoutSlash(const std::filesystem::path& path) {
    return path.has_filename() ? path : path.parent_path();
}

} // namespace

PackReport checkPack(const std::filesystem::path& pack, const std::vector<std::filesystem::path>& below,
                     const FurtherRules& further, const GoOn& goOn) {
    PackReport report;
    const std::filesystem::path path = withoutSlash(pack);
    std::vector<std::filesystem::path> layers = below;
    layers.push_back(path);
    LoadedCatalog with = loadCatalog(layers, goOn);
    report.isStopped = with.isStopped;
    if (with.isStopped)
        return report;
    const std::string name = displayPath(path);
    std::set<std::string> faulty;
    for (Diagnostic& finding : with.findings) {
        if (!isAbout(finding.file, name))
            continue;
        if (finding.severity == Severity::Error)
            faulty.insert(finding.file);
        report.findings.push_back(std::move(finding));
    }
    if (with.packs.empty() || with.packs.back()->path != path)
        return report;
    report.pack = with.packs.back();
    for (const std::string& language : report.pack->manifest.languages) {
        LoadedTranslation loaded =
            loadTranslation(std::vector{TranslationPlace{path, report.pack}}, language);
        report.texts += loaded.translation.size();
        std::move(loaded.findings.begin(), loaded.findings.end(), std::back_inserter(report.findings));
    }
    if (further) {
        for (Diagnostic& finding : further(with.catalog)) {
            if (isAbout(finding.file, name) && !faulty.contains(finding.file))
                report.findings.push_back(std::move(finding));
        }
    }
    const Catalog without = loadCatalog(below).catalog;
    PackEffect& effect = report.effect;
    compare(filesOf(without.muscles), filesOf(with.catalog.muscles),
            {effect.addedMuscles, effect.replacedMuscles, effect.hiddenMuscles});
    compare(filesOf(without.articles), filesOf(with.catalog.articles),
            {effect.addedArticles, effect.replacedArticles, effect.hiddenArticles});
    noteChanged("red flag", without.redFlags, with.catalog.redFlags, effect.safety);
    noteChanged("question", without.conditions, with.catalog.conditions, effect.safety);
    return report;
}

} // namespace sorespot
