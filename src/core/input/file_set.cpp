// SPDX-License-Identifier: MIT
#include "core/input/file_set.h"

#include "core/input/text_checks.h"
#include "core/input/text_file.h"

#include <algorithm>
#include <system_error>
#include <vector>

namespace sorespot {
namespace {

namespace fs = std::filesystem;

bool isControl(char c) {
    return static_cast<unsigned char>(c) < 0x20 || c == 0x7F;
}

/// What is wrong with one part of a name. Windows drops dots and spaces at an end, reads a colon as a drive
/// or a stream, and refuses the rest; a part that starts with ".." is refused with "..".
std::optional<std::string> partProblem(std::string_view part) {
    if (part.empty())
        return "it has an empty part";
    if (part == "." || part == "..")
        return "it leads to another folder";
    if (part.back() == '.' || part.back() == ' ' || part.front() == ' ')
        return "a part of it begins with a space, or ends with a space or a dot";
    if (part.find_first_of("\\:*?\"<>|") != std::string_view::npos)
        return "it has a character that file names cannot have on every system";
    return std::nullopt;
}

class FolderRead {
public:
    FolderRead(fs::path root, Findings& findings)
        : m_root(std::move(root))
        , m_findings(findings) {}

    bool enter(const fs::path& folder, const std::string& above, std::size_t depth) {
        std::vector<fs::path> entries;
        std::error_code error;
        for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error)) {
            entries.push_back(at->path());
            if (entries.size() > maxSetFiles)
                break;
        }
        if (error)
            return refuse(finding::unreadable, folder, "The folder cannot be read: " + error.message() + '.',
                          "Check that it exists and that you are allowed to read it.");
        std::sort(entries.begin(), entries.end());
        for (const fs::path& entry : entries) {
            if (!visit(entry, above, depth))
                return false;
        }
        return true;
    }

    FileSet files;

private:
    bool visit(const fs::path& path, const std::string& above, std::size_t depth) {
        const std::u8string written = path.filename().u8string();
        const std::string name(written.begin(), written.end());
        if (name.front() == '.')
            return true;
        std::error_code error;
        const fs::file_status status = fs::symlink_status(path, error);
        if (fs::is_symlink(status))
            return refuse(finding::unsafeName, path, "This is a link; a pack holds files only.",
                          "Put the file itself in its place.");
        if (const auto problem = nameProblem(name))
            return refuse(finding::unsafeName, path, "The name cannot be used: " + *problem + '.',
                          "Rename it.");
        const std::string whole = above + name;
        if (depth > maxSetDepth || whole.size() > maxSetNameBytes)
            return refuse(finding::packTooLarge, path, "Folders are nested too deep here.",
                          "Keep to the folders that data/README.md describes.");
        if (fs::is_directory(status))
            return enter(path, whole + '/', depth + 1);
        if (files.size() == maxSetFiles)
            return refuse(finding::tooManyFiles, path, "A pack has at most 2 000 files.",
                          "Remove what does not belong into it, or make two packs.");
        std::optional<std::string> text = readTextFile(path, m_findings);
        if (!text)
            return false;
        m_bytes += text->size();
        if (m_bytes > maxSetBytes)
            return refuse(finding::packTooLarge, m_root, "A pack has at most 64 MiB.",
                          "Remove what does not belong into it, or make two packs.");
        files.emplace(whole, std::move(*text));
        return true;
    }

    bool refuse(const FindingCode& code, const fs::path& path, std::string message, std::string remedy) {
        m_findings.add(code, {displayPath(path), {}}, std::move(message), std::move(remedy));
        return false;
    }

    fs::path m_root;
    Findings& m_findings;
    std::size_t m_bytes = 0;
};

} // namespace

FileRange filesBelow(const FileSet& files, std::string_view folder) {
    std::string behind(folder);
    behind.back() = '/' + 1; // Sorted by bytes, all that begins with the folder comes before this.
    return {files.lower_bound(folder), files.lower_bound(behind)};
}

std::optional<std::string> nameProblem(std::string_view name) {
    if (name.empty())
        return "it is empty";
    if (name.size() > maxSetNameBytes)
        return "it is longer than 240 bytes";
    if (findInvalidUtf8(name))
        return "it is not UTF-8";
    if (std::any_of(name.begin(), name.end(), isControl) || findForbiddenCharacter(name))
        return "it has an invisible character";
    if (name.front() == '/')
        return "it starts at the root of a disk";
    if (name.back() == '/')
        name.remove_suffix(1);
    std::size_t depth = 0;
    for (std::size_t start = 0; start <= name.size(); ++depth) {
        const std::size_t end = std::min(name.find('/', start), name.size());
        if (auto problem = partProblem(name.substr(start, end - start)))
            return problem;
        start = end + 1;
    }
    if (depth > maxSetDepth + 1) // one more for a folder around everything
        return "its folders are nested too deep";
    return std::nullopt;
}

std::optional<FileSet> readFolderSet(const fs::path& folder, Findings& findings) {
    FolderRead read(folder, findings);
    if (!read.enter(folder, {}, 1))
        return std::nullopt;
    return std::move(read.files);
}

} // namespace sorespot
