// SPDX-License-Identifier: MIT
#include "core/figure/json_node.h"

#include <algorithm>
#include <fstream>
#include <set>

namespace sorespot {

namespace {

using nlohmann::json;

Result<std::string> readText(const std::filesystem::path& file, std::size_t maxBytes) {
    std::error_code failed;
    if (!std::filesystem::is_regular_file(file, failed))
        return Error{file.string() + ": no such file",
                     "check the folder and that the program is installed completely"};
    std::ifstream stream(file, std::ios::binary);
    std::string text(maxBytes + 1, '\0');
    stream.read(text.data(), static_cast<std::streamsize>(text.size()));
    if (stream.bad() || !stream.is_open())
        return Error{file.string() + ": cannot be read", "check its permissions"};
    text.resize(static_cast<std::size_t>(stream.gcount()));
    if (text.size() > maxBytes)
        return Error{file.string() + ": is too large", "keep it to " + std::to_string(maxBytes) + " bytes"};
    return text;
}

/// Notices keys that repeat within one object, while the parser runs.
class RepeatedKeys {
public:
    bool operator()(int, json::parse_event_t event, json& parsed) {
        if (event == json::parse_event_t::object_start)
            m_open.emplace_back();
        else if (event == json::parse_event_t::object_end && !m_open.empty())
            m_open.pop_back();
        else if (event == json::parse_event_t::key && !m_open.empty() && found.empty() &&
                 !m_open.back().insert(parsed.get<std::string>()).second)
            found = parsed.get<std::string>();
        return true;
    }

    std::string found;

private:
    std::vector<std::set<std::string>> m_open;
};

/// "[json.exception.parse_error.101] parse error at line 2, column 7: syntax error ..." without its first
/// part: the library's column counts bytes from an odd place, the line is right.
std::string reasonIn(const std::string& what) {
    const std::size_t line = what.find("line ");
    const std::size_t column = what.find(", column");
    const std::size_t colon = what.find(": ", column == std::string::npos ? 0 : column);
    if (line == std::string::npos || column == std::string::npos || colon == std::string::npos)
        return what.substr(std::min(what.find("] ") + 2, what.size()));
    return what.substr(line, column - line) + what.substr(colon);
}

} // namespace

Result<json> readJsonFile(const std::filesystem::path& file, std::size_t maxBytes, JsonComments comments) {
    const Result<std::string> text = readText(file, maxBytes);
    if (!text)
        return text.error();
    try {
        RepeatedKeys repeated;
        json document = json::parse(*text, std::ref(repeated), true, comments == JsonComments::Allow);
        if (!repeated.found.empty())
            return Error{file.filename().string() + ": the key \"" + repeated.found +
                             "\" stands twice in one object",
                         "rename or remove one"};
        return document;
    } catch (const json::exception& problem) {
        return Error{file.filename().string() + ": " + reasonIn(problem.what()), "correct the text there"};
    }
}

} // namespace sorespot
