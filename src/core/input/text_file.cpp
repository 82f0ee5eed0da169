// SPDX-License-Identifier: MIT
#include "core/input/text_file.h"

#include "core/input/json_reader.h"
#include "core/input/text_checks.h"

#include <algorithm>
#include <fstream>
#include <system_error>

namespace sorespot {
namespace {

const char* const saveAsUtf8 = "Save the file as UTF-8 without a byte order mark.";

bool startsWith(std::string_view text, std::string_view prefix) {
    return text.substr(0, prefix.size()) == prefix;
}

/// UTF-16 and UTF-32 show by their mark, or by the zero byte beside the first ASCII character.
bool looksLikeWideText(std::string_view text) {
    if (startsWith(text, "\xFF\xFE") || startsWith(text, "\xFE\xFF"))
        return true;
    return text.size() >= 2 && (text[0] == '\0') != (text[1] == '\0');
}

} // namespace

std::optional<std::string> readBytes(const std::filesystem::path& path, std::size_t most,
                                     Findings& findings) {
    const Place place{displayPath(path), {}};
    std::error_code error;
    const std::filesystem::file_status status = std::filesystem::status(path, error);
    if (!std::filesystem::exists(status)) {
        findings.add(finding::unreadable, place, "The file cannot be read: " + error.message() + ".",
                     "Check the path, and that a link does not point to a file that is gone.");
        return std::nullopt;
    }
    if (!std::filesystem::is_regular_file(status)) {
        findings.add(finding::notAFile, place,
                     "This is a folder, a pipe or a device where a file is expected.",
                     "Put a file of this name in its place, or remove it.");
        return std::nullopt;
    }
    std::ifstream stream;
    stream.rdbuf()->pubsetbuf(nullptr, 0); // read in one go; a buffer would only be copied from
    stream.open(path, std::ios::binary);
    // One byte more than it has, or than is allowed: only what comes to its end was read whole. Where the
    // file cannot be opened the size is -1.
    const std::streamoff size = stream.seekg(0, std::ios::end).tellg();
    std::string text(
        static_cast<std::size_t>(std::min<std::streamoff>(size, static_cast<std::streamoff>(most)) + 1),
        '\0');
    stream.seekg(0).read(text.data(), static_cast<std::streamsize>(text.size()));
    text.resize(static_cast<std::size_t>(stream.gcount()));
    if (text.size() > most) {
        findings.add(finding::fileTooLarge, place,
                     "The file is larger than " + std::to_string(most >> 20) + " MiB.",
                     "Split it, or remove what does not belong into it.");
        return std::nullopt;
    }
    if (!stream.eof()) {
        findings.add(finding::unreadable, place, "The file cannot be opened, or not be read to its end.",
                     "Check that you are allowed to read it, and that nothing is writing it.");
        return std::nullopt;
    }
    return text;
}

std::optional<std::string> readTextFile(const std::filesystem::path& path, Findings& findings) {
    return readBytes(path, maxJsonFileBytes, findings);
}

bool checkEncoding(std::string_view text, const std::string& file, Findings& findings) {
    const Place place{file, {}};
    if (startsWith(text, "\xEF\xBB\xBF")) {
        findings.add(finding::byteOrderMark, place, "The file starts with a byte order mark.", saveAsUtf8, 1);
        return false;
    }
    if (looksLikeWideText(text)) {
        findings.add(finding::wrongEncoding, place, "The file is UTF-16 or UTF-32, not UTF-8.", saveAsUtf8,
                     1);
        return false;
    }
    if (const std::size_t nul = text.find('\0'); nul != std::string_view::npos) {
        findings.add(finding::nulByte, place, "The file holds a zero byte.",
                     "Remove it; it is invisible in most editors, so retype the line or restore the file.",
                     lineAt(text, nul));
        return false;
    }
    if (const auto bad = findInvalidUtf8(text)) {
        findings.add(finding::invalidUtf8, place,
                     "The file is not valid UTF-8 at byte " + std::to_string(*bad) + ".", saveAsUtf8,
                     lineAt(text, *bad));
        return false;
    }
    return true;
}

int lineAt(std::string_view text, std::size_t offset) {
    const std::string_view before = text.substr(0, offset);
    return 1 + static_cast<int>(std::count(before.begin(), before.end(), '\n'));
}

} // namespace sorespot
