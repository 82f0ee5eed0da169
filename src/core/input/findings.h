// SPDX-License-Identifier: MIT
#pragma once

#include "core/diagnostic.h"
#include "core/input/finding_codes.h"
#include "core/input/json_positions.h"

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace sorespot {

/// Where an entry stands, for findings made after its file was closed.
struct Place {
    std::string file;
    std::string pointer;
};

/// Collects findings. A file that is wrong from end to end is cut off after `maxPerFile`: nobody reads more,
/// and a hostile file must not fill the memory with messages about itself.
class Findings {
public:
    static constexpr std::size_t maxPerFile = 100;

    void add(const FindingCode& code, const Place& place, std::string message, std::string remedy,
             int line = 0);
    /// What is added about the file is not kept any more: whoever has much to say can be silent.
    bool isFull(const std::string& file) const;

    /// Lines of findings about `file` are looked up in this text, not in the file of that name: for files
    /// that stand in an archive, or may have changed since. The text lives until take(); `owner` sees to that
    /// where nobody else does.
    void keepText(const std::string& file, std::string_view text, std::shared_ptr<const void> owner = {}) {
        m_texts.insert_or_assign(file, KeptText{text, std::move(owner)});
    }

    /// The findings by file and line, with lines filled in where the pointer tells them. Leaves this empty.
    Diagnostics take();

private:
    Diagnostics m_all;
    KeptTexts m_texts;
    std::unordered_map<std::string, std::size_t> m_counts; ///< Of findings, by file.
};

} // namespace sorespot
