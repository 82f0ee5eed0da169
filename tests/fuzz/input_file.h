// SPDX-License-Identifier: MIT
#pragma once

#include "fuzz/hold.h"
#include "support/temporary_folder.h"

#include <cstddef>
#include <cstdint>
#include <fcntl.h>
#include <filesystem>
#include <string>
#include <unistd.h>

namespace sorespot::fuzz {

/// A file in a temporary folder of its own, or below it where the name says so, whose content changes with
/// every input, for readers that take a path. It stays open: opening it anew for every input would take
/// longer than most readers.
class InputFile {
public:
    explicit InputFile(const std::string& name)
        : m_path(below(m_folder.path(), name))
        , m_file(open(m_path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600)) {
        hold(m_file >= 0, "a file for the inputs can be made");
    }
    ~InputFile() { close(m_file); }
    InputFile(const InputFile&) = delete;
    InputFile& operator=(const InputFile&) = delete;

    void fill(const std::uint8_t* data, std::size_t size) {
        hold(ftruncate(m_file, 0) == 0 && pwrite(m_file, data, size, 0) == static_cast<ssize_t>(size),
             "the input can be written");
    }

    const std::filesystem::path& path() const { return m_path; }
    const TemporaryFolder& folder() const { return m_folder; }

private:
    static std::filesystem::path below(const std::filesystem::path& folder, const std::string& name) {
        std::filesystem::path path = folder / name;
        std::filesystem::create_directories(path.parent_path());
        return path;
    }

    TemporaryFolder m_folder;
    std::filesystem::path m_path;
    int m_file;
};

} // namespace sorespot::fuzz
