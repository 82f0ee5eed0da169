// SPDX-License-Identifier: MIT
#include "core/whole_file.h"

#include <fstream>
#include <random>
#include <system_error>

namespace sorespot {
namespace {

/// Unlike every other, so that two programs that write the same file do not mix.
std::filesystem::path partNameFor(const std::filesystem::path& file) {
    std::random_device chance;
    std::string letters = ".";
    for (int i = 0; i < 8; ++i)
        letters += static_cast<char>('a' + chance() % 26);
    std::filesystem::path name = file;
    return name += letters + ".part";
}

bool write(const std::filesystem::path& file, std::string_view text) {
    std::ofstream stream(file, std::ios::binary);
    stream.write(text.data(), static_cast<std::streamsize>(text.size()));
    stream.close();
    return stream.good();
}

bool replace(const std::filesystem::path& file, std::string_view text) {
    const std::filesystem::path part = partNameFor(file);
    std::error_code failed;
    bool done = write(part, text);
    if (done) {
        const std::filesystem::file_status before = std::filesystem::status(file, failed);
        if (std::filesystem::exists(before))
            std::filesystem::permissions(part, before.permissions(), failed);
        std::filesystem::rename(part, file, failed);
        done = !failed;
    }
    if (!done)
        std::filesystem::remove(part, failed);
    return done;
}

} // namespace

std::optional<Error> writeWholeFile(const std::filesystem::path& file, std::string_view text) {
    std::error_code failed;
    const std::filesystem::path target = std::filesystem::weakly_canonical(file, failed);
    const std::filesystem::file_status status = std::filesystem::status(file, failed);
    const bool isOther = std::filesystem::exists(status) && !std::filesystem::is_regular_file(status);
    if (isOther ? write(file, text) : replace(target.empty() ? file : target, text))
        return std::nullopt;
    return Error{file.string() + " cannot be written",
                 "Name a file in a folder that exists and can be written."};
}

} // namespace sorespot
