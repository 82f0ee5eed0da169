// SPDX-License-Identifier: MIT
#include "core/kiosk/logo_check.h"

#include "core/input/text_checks.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <string>
#include <system_error>

namespace sorespot {
namespace {

constexpr std::array<std::string_view, 15> plainElements{
    "svg",     "g",        "defs",    "title",          "desc",           "path", "rect", "circle",
    "ellipse", "polyline", "polygon", "linearGradient", "radialGradient", "stop", "line"};
constexpr std::string_view pngSignature("\x89PNG\r\n\x1a\n", 8);
constexpr std::string_view spaces(" \t\r\n");

Error notPlain(const std::string& what) {
    return {"The logo holds " + what + '.',
            "Save it as plain SVG without metadata and with text as paths, or as PNG."};
}

Error notWhole() {
    return {"The logo is no whole SVG.", "Save it again from the program that made it."};
}

bool startsWith(std::string_view text, std::string_view prefix) {
    return text.substr(0, prefix.size()) == prefix;
}

/// Behind the next `end`, or nothing where there is none.
bool skipBehind(std::string_view& text, std::string_view end) {
    const std::size_t at = text.find(end);
    if (at == std::string_view::npos)
        return false;
    text.remove_prefix(at + end.size());
    return true;
}

/// Takes a name off the text, without its namespace.
std::string_view takeName(std::string_view& text) {
    const std::size_t length = std::min(text.find_first_of(" \t\r\n/>=<\"'"), text.size());
    const std::string_view name = text.substr(0, length);
    text.remove_prefix(length);
    return name.substr(name.find_last_of(':') + 1); // npos + 1 is 0: the whole name
}

void skipSpaces(std::string_view& text) {
    text.remove_prefix(std::min(text.find_first_not_of(spaces), text.size()));
}

/// The rest of "</name >". Anything more before the ">" could hide an element there.
bool skipEndTag(std::string_view& text) {
    text.remove_prefix(1);
    takeName(text);
    skipSpaces(text);
    if (!startsWith(text, ">"))
        return false;
    text.remove_prefix(1);
    return true;
}

/// Whether a value leads nowhere but to a place in the same file. Entities and escapes are refused, for they
/// could spell an address that nobody sees.
bool staysInside(std::string_view name, std::string_view value) {
    if (value.find_first_of("&\\<") != std::string_view::npos)
        return false;
    if (name == "href" || name == "src")
        return startsWith(value, "#");
    while (skipBehind(value, "url(")) {
        if (!startsWith(value, "#") && !startsWith(value, "'#") && !startsWith(value, "\"#"))
            return false;
    }
    return true;
}

/// The attributes of an element, up to and with its ">".
std::optional<Error> skipAttributes(std::string_view& text) {
    for (skipSpaces(text); !text.empty(); skipSpaces(text)) {
        if (text.front() == '>' || text.front() == '/') {
            const bool isEnd = text.front() == '>';
            text.remove_prefix(1);
            if (isEnd)
                return std::nullopt;
            continue;
        }
        const std::string_view name = takeName(text);
        skipSpaces(text);
        if (name.empty() || !startsWith(text, "="))
            return notWhole();
        text.remove_prefix(1);
        skipSpaces(text);
        const char quote = text.empty() ? '\0' : text.front();
        const std::size_t end = quote == '"' || quote == '\'' ? text.find(quote, 1) : std::string_view::npos;
        if (end == std::string_view::npos)
            return notWhole();
        if (!staysInside(name, text.substr(1, end - 1)))
            return notPlain("an address or a special character in " + inQuotes(name));
        text.remove_prefix(end + 1);
    }
    return notWhole();
}

std::uint32_t bigEndian(std::string_view bytes) {
    std::uint32_t value = 0;
    for (const char byte : bytes.substr(0, 4))
        value = value << 8U | static_cast<unsigned char>(byte);
    return value;
}

std::optional<Error> pngProblem(std::string_view bytes) {
    // Signature, then the header as the first chunk: length, "IHDR", width, height.
    if (bytes.size() < 24 || bytes.substr(12, 4) != "IHDR")
        return Error{"The logo is no whole PNG.", "Save it again from the program that made it."};
    const std::uint32_t width = bigEndian(bytes.substr(16));
    const std::uint32_t height = bigEndian(bytes.substr(20));
    if (width == 0 || height == 0 || width > maxLogoPixels || height > maxLogoPixels)
        return Error{"The logo has " + std::to_string(width) + " by " + std::to_string(height) + " pixels.",
                     "Make it at most 4096 pixels wide and high."};
    return std::nullopt;
}

} // namespace

std::optional<Error> svgProblem(std::string_view text) {
    int elements = 0;
    while (skipBehind(text, "<")) {
        if (startsWith(text, "!--")) {
            if (!skipBehind(text, "-->"))
                return notWhole();
        } else if (startsWith(text, "?xml ")) {
            if (!skipBehind(text, "?>"))
                return notWhole();
        } else if (startsWith(text, "/")) {
            if (!skipEndTag(text))
                return notWhole();
        } else {
            const std::string_view name = takeName(text);
            if (std::find(plainElements.begin(), plainElements.end(), name) == plainElements.end())
                return notPlain("the element " + inQuotes(name));
            if (elements == 0 && name != "svg")
                return notWhole();
            if (++elements > maxLogoElements)
                return Error{"The logo has more than 5000 elements.", "Simplify it, or save it as PNG."};
            if (std::optional<Error> problem = skipAttributes(text))
                return problem;
        }
    }
    return elements > 0 ? std::nullopt : std::optional(notWhole());
}

std::optional<Error> logoProblem(const std::filesystem::path& file) {
    std::error_code error;
    if (!std::filesystem::is_regular_file(file, error))
        return Error{"There is no file " + inQuotes(displayPath(file)) + '.',
                     "Write its path as seen from the folder of the configuration."};
    std::ifstream stream(file, std::ios::binary);
    std::string bytes(maxLogoBytes + 1, '\0');
    stream.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    bytes.resize(static_cast<std::size_t>(stream.gcount()));
    if (!stream.is_open() || stream.bad())
        return Error{"The logo cannot be read.", "Check that the program is allowed to read it."};
    if (bytes.size() > maxLogoBytes)
        return Error{"The logo is larger than 1 MiB.", "Save it smaller."};
    if (startsWith(bytes, pngSignature))
        return pngProblem(bytes);
    if (file.extension() == ".svg")
        return svgProblem(bytes);
    return Error{"The logo is neither a PNG nor an SVG.", "Save it as one of them, with that ending."};
}

} // namespace sorespot
