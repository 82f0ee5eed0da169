// SPDX-License-Identifier: MIT
#include "core/pack/new_pack.h"

#include "core/input/text_checks.h"
#include "core/program_version.h"

#include <fstream>
#include <system_error>

namespace sorespot {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t longestTitle = 80;

/// Good in JSON as it stands: the title was looked at before.
std::string quoted(const std::string& text) {
    std::string result = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            result += '\\';
        result += c;
    }
    return result + '"';
}

std::string manifestOf(const NewPack& pack) {
    return "{\n"
           "  \"format\": 1,\n"
           "  \"id\": " +
           quoted(pack.id) +
           ",\n"
           "  \"version\": \"0.1.0\",\n"
           "  \"minimum_program\": \"" +
           std::string(programVersion()) +
           "\",\n"
           "  \"title\": " +
           quoted(pack.title) +
           ",\n"
           "  \"licence\": " +
           quoted(pack.licence) +
           ",\n"
           "  \"languages\": [\"en\"]\n"
           "}\n";
}

const char* const noChanges = "{\n"
                              "  \"hide\": {\"muscles\": [], \"articles\": [], \"texts\": []},\n"
                              "  \"texts\": [],\n"
                              "  \"cautions\": []\n"
                              "}\n";

std::string readmeOf(const NewPack& pack) {
    return "# " + pack.title +
           "\n\n"
           "A content pack for Sorespot. `catalog/` holds entries that are added or replaced, laid out like "
           "the program's own\n"
           "catalog; `i18n/` their translations; `changes.json` what is hidden and reworded. The guide is "
           "`data/README.md` of the\n"
           "program's source, under *Content packs*.\n\n"
           "    sorespot-cli pack check .\n"
           "    sorespot-cli pack build .\n";
}

bool write(const fs::path& file, const std::string& text) {
    std::ofstream out(file, std::ios::binary);
    out << text;
    out.close();
    return static_cast<bool>(out);
}

bool isLine(const std::string& text) {
    return !text.empty() && text.size() <= longestTitle && text.front() != ' ' && text.back() != ' ' &&
           !findInvalidUtf8(text) && !findForbiddenCharacter(text);
}

} // namespace

std::optional<Error> makePack(const fs::path& folder, const NewPack& pack) {
    if (!isId(pack.id))
        return Error{
            inQuotes(pack.id) + " is no id",
            "write lower-case letters, digits and underscores, starting with a letter: lakeside_clinic"};
    if (!isLine(pack.title) || !isLine(pack.licence))
        return Error{"title and licence are texts in one line of at most 80 characters",
                     "shorten or retype them"};
    std::error_code error;
    if (fs::exists(folder, error))
        return Error{inQuotes(displayPath(folder)) + " is there already", "name a folder that is not"};
    fs::create_directories(folder / "catalog", error);
    if (!error)
        fs::create_directories(folder / "i18n", error);
    if (error || !write(folder / "pack.json", manifestOf(pack)) ||
        !write(folder / "changes.json", noChanges) || !write(folder / "README.md", readmeOf(pack)))
        return Error{"cannot write into " + inQuotes(displayPath(folder)),
                     "name a folder below one that exists and can be written"};
    return std::nullopt;
}

} // namespace sorespot
