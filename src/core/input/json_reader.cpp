// SPDX-License-Identifier: MIT
#include "core/input/json_reader.h"

#include "core/input/json_builder.h"
#include "core/input/json_parse.h"
#include "core/input/json_path.h"
#include "core/input/text_checks.h"
#include "core/input/text_file.h"

#include <algorithm>

namespace sorespot {
namespace {

/// The library's words without its own prefix and position ("[json.exception...] parse error at line 3,
/// column 5: ").
std::string inOwnWords(const std::string& message) {
    std::size_t start = 0;
    if (const std::size_t bracket = message.find("] "); bracket != std::string::npos)
        start = bracket + 2;
    if (message.compare(start, 11, "parse error") == 0)
        start = std::min(message.find(": ", start), message.size() - 2) + 2;
    constexpr std::size_t longest = 240; // The library quotes what it read last, however long.
    return message.size() - start > longest ? message.substr(start, longest) + "..." : message.substr(start);
}

const char* remedyFor(const FindingCode& code) {
    if (code.name == finding::syntaxError.name)
        return "Look at this line and the one before it for a missing or extra comma, quote or bracket.";
    if (code.name == finding::numberOutOfRange.name)
        return "Write a number of ordinary size.";
    if (code.name == finding::tooDeep.name)
        return "Remove the needless brackets; catalog files nest five deep at most.";
    return "Shorten it.";
}

void report(const JsonBuilder::Failure& failure, std::string_view text, const std::string& file,
            Findings& findings) {
    const int line = failure.offset > 0 ? lineAt(text, std::min(failure.offset - 1, text.size())) : 0;
    std::string message = inOwnWords(failure.detail);
    if (failure.code.name == finding::syntaxError.name)
        message = "This is not valid JSON: " + message + '.';
    else if (failure.code.name == finding::numberOutOfRange.name)
        message = "A number is too large: " + message + '.';
    findings.add(failure.code, {file, failure.pointer}, message, remedyFor(failure.code), line);
}

} // namespace

std::optional<JsonDocument> parseJson(std::string_view text, const std::string& file, Findings& findings,
                                      JsonComments comments) {
    if (text.find_first_not_of(" \t\r\n") == std::string_view::npos) {
        findings.add(finding::emptyFile, {file, {}}, "The file is empty.",
                     "Restore its content, or remove the file.");
        return std::nullopt;
    }
    if (!checkEncoding(text, file, findings))
        return std::nullopt;

    JsonBuilder builder(text.size());
    const bool complete = runJsonParser(text.begin(), text.end(), builder, comments == JsonComments::Allow);
    std::stable_sort(builder.doubledKeys.begin(), builder.doubledKeys.end(),
                     [](const JsonBuilder::DoubledKey& left, const JsonBuilder::DoubledKey& right) {
                         return left.object < right.object; // those of an object before those inside it
                     });
    JsonDocument document;
    for (const JsonBuilder::DoubledKey& doubled : builder.doubledKeys) {
        findings.add(finding::duplicateKey, {file, childPointer(doubled.object, doubled.key)},
                     "The key " + inQuotes(doubled.key) + " stands twice in one object.",
                     "Keep the one that is meant.");
        document.ambiguousObjects.push_back(doubled.object);
    }
    if (!complete) {
        report(*builder.failure, text, file, findings); // Whatever stops the parser says why.
        return std::nullopt;
    }
    document.file = file;
    document.root = std::shared_ptr<const JsonValue>(builder.tree, &builder.tree->root);
    return document;
}

std::optional<JsonDocument> readJsonFile(const std::filesystem::path& path, Findings& findings,
                                         JsonComments comments) {
    const std::optional<std::string> text = readTextFile(path, findings);
    if (!text)
        return std::nullopt;
    return parseJson(*text, displayPath(path), findings, comments);
}

Diagnostics checkJsonSyntax(const std::filesystem::path& path) {
    Findings findings;
    static_cast<void>(readJsonFile(path, findings));
    Diagnostics found = findings.take();
    for (Diagnostic& finding : found) {
        if (finding.code == finding::duplicateKey.name)
            finding.severity = Severity::Warning;
    }
    return found;
}

} // namespace sorespot
