// SPDX-License-Identifier: MIT
#include "core/language/translation_reader.h"

#include "core/catalog/text_forms.h"
#include "core/input/json_path.h"
#include "core/input/json_reader.h"
#include "core/input/text_checks.h"

#include <algorithm>
#include <map>
#include <system_error>

namespace sorespot {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t maxFiles = 2'000;
constexpr std::size_t deepestFile = 4; // muscles/<group>/<id>.json, and one to spare
constexpr std::size_t maxTextBytes = std::size_t{8} * 1024;

bool hasMarkup(std::string_view text) {
    return text.find('<') != std::string_view::npos || text.find("&#") != std::string_view::npos ||
           text.find("&lt;") != std::string_view::npos || text.find("&amp;") != std::string_view::npos;
}

class Reader {
public:
    Translation translation;
    Findings findings;

    void readFolder(const fs::path& folder) {
        std::error_code error;
        if (!fs::is_directory(folder, error)) {
            findings.add(finding::unreadable, {displayPath(folder), {}},
                         "There is no folder of translations here.",
                         "Check the language and the path; translations stand in i18n/<language> beside the "
                         "catalog.");
            return;
        }
        m_files = 0;
        m_firstPlaces.clear();
        enter(folder, 1);
    }

    void readPack(const Pack& pack, const std::string& language) {
        const std::string folder = std::string(packLanguageFolder) + language + '/';
        m_firstPlaces.clear();
        for (const auto& [name, text] : filesBelow(pack.files, folder)) {
            const std::string shownAs = pack.shownName(name);
            findings.keepText(shownAs, text);
            if (fs::path(name).extension() == ".json")
                readTexts(parseJson(text, shownAs, findings));
            else
                refuse(shownAs);
        }
    }

private:
    void refuse(const std::string& shownAs) {
        findings.add(finding::unexpectedFile, {shownAs, {}},
                     "A translation has no file of this name; it was not read.",
                     "Remove it, or let its name end in .json.");
    }

    void enter(const fs::path& folder, std::size_t depth) {
        std::vector<fs::path> entries;
        std::error_code error;
        for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error))
            entries.push_back(at->path());
        if (error)
            findings.add(finding::unreadable, {displayPath(folder), {}},
                         "The folder cannot be read: " + error.message() + '.',
                         "Check that you are allowed to read it.");
        std::sort(entries.begin(), entries.end());
        for (const fs::path& entry : entries) {
            if (fs::is_directory(entry, error) && !fs::is_symlink(entry, error) && depth < deepestFile)
                enter(entry, depth + 1);
            else if (entry.extension() != ".json")
                refuse(displayPath(entry));
            else if (++m_files <= maxFiles)
                readTexts(readJsonFile(entry, findings));
            else if (m_files == maxFiles + 1)
                findings.add(finding::tooManyFiles, {displayPath(entry), {}},
                             "A translation has more than 2 000 files; this one and all after it were left "
                             "out.",
                             "Remove what does not belong into it.");
        }
    }

    void readTexts(const std::optional<JsonDocument>& document) {
        if (!document)
            return;
        if (!document->root->isObject()) {
            findings.add(finding::wrongType, {document->file, {}},
                         "The file must be one object of English texts and their translations.",
                         "Write it like {\"Hand\": \"Mano\"}.");
            return;
        }
        for (const auto& [english, value] : document->root->members())
            readText(document->file, std::string(english), value);
    }

    void readText(const std::string& file, const std::string& english, const JsonValue& value) {
        const Place place{file, childPointer({}, english)};
        if (!value.isText()) {
            findings.add(finding::wrongType, place, "A translation must be a text.",
                         "Put it in quotes, or remove the line.");
            return;
        }
        const std::string text(value.text());
        if (!isUsable(place, english, text))
            return;
        const auto [first, isNew] = m_firstPlaces.emplace(english, file);
        if (isNew) {
            translation.set(english, text);
        } else if (*translation.find(english) != text) {
            findings.add(
                finding::translatedTwice, place,
                "Another file translates this text differently: " + first->second + '.',
                "Keep one of the two; a text that several entries share stands in a file _shared_*.json.");
        }
    }

    bool isUsable(const Place& place, const std::string& english, const std::string& text) {
        if (text.empty()) {
            findings.add(finding::emptyText, place, "The translation is empty.",
                         "Write it, or remove the line: the English text is shown then.");
        } else if (text.size() > maxTextBytes) {
            findings.add(finding::textTooLong, place, "The translation is longer than 8 KB.", "Shorten it.");
        } else if (text.front() == ' ' || text.back() == ' ') {
            findings.add(finding::outerSpace, place, "The translation begins or ends with a space.",
                         "Remove it.");
        } else if (const auto found = findForbiddenCharacter(text)) {
            findings.add(finding::forbiddenCharacter, place,
                         "The translation holds the character " + codePointName(*found) +
                             ", which no text may hold.",
                         "Remove it.");
        } else if (placeholdersOf(text) != placeholdersOf(english)) {
            findings.add(finding::placeholderMismatch, place,
                         "What stands in braces is not the same as in the English text.",
                         "Keep {side} exactly as it is: the program puts the side in its place.");
        } else if (hasMarkup(text) && !hasMarkup(english)) {
            findings.add(finding::unexpectedMarkup, place, "The translation holds markup.",
                         "Write plain text: nothing is interpreted, <b> is shown as <b>.");
        } else {
            return true;
        }
        return false;
    }

    std::size_t m_files = 0;
    std::map<std::string, std::string> m_firstPlaces; ///< File by English text, in the folder being read.
};

} // namespace

LoadedTranslation loadTranslation(const std::vector<fs::path>& folders) {
    Reader reader;
    for (const fs::path& folder : folders)
        reader.readFolder(folder);
    return {std::move(reader.translation), reader.findings.take()};
}

LoadedTranslation loadTranslation(const std::vector<TranslationPlace>& places, const std::string& language) {
    Reader reader;
    for (const TranslationPlace& place : places) {
        std::error_code ignored;
        if (place.pack)
            reader.readPack(*place.pack, language);
        else if (fs::is_directory(place.folder / language, ignored))
            reader.readFolder(place.folder / language);
    }
    return {std::move(reader.translation), reader.findings.take()};
}

fs::path translationFolder(const fs::path& catalog, const std::string& language) {
    return translationsBeside(catalog) / language;
}

std::vector<std::string> translatedLanguages(const fs::path& i18n) {
    std::vector<std::string> languages;
    std::error_code error;
    for (fs::directory_iterator at(i18n, error), end; !error && at != end; at.increment(error)) {
        const std::string name = displayPath(at->path().filename());
        if (fs::is_directory(at->path(), error) && hasForm(name, TextForm::Language))
            languages.push_back(name);
    }
    std::sort(languages.begin(), languages.end());
    return languages;
}

} // namespace sorespot
