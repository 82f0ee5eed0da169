// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/catalog.h"

#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace sorespot {

/// Texts of a catalog in another language, keyed by the English text itself, as gettext does: a text that has
/// changed since has no translation any more, never a stale one.
class Translation {
public:
    /// Null where there is none.
    const std::string* find(const std::string& english) const;
    /// What was there before is replaced.
    void set(std::string english, std::string translated);
    std::size_t size() const { return m_texts.size(); }
    bool empty() const { return m_texts.empty(); }

private:
    std::unordered_map<std::string, std::string> m_texts;
};

using SayText = std::function<std::string(const std::string& english)>;

/// Sets each text of `target`, a copy of `source`, to what `say` makes of the English one. The values stay
/// where they are: whoever points into `target` goes on pointing at the same entry, now in another language.
void translate(const Catalog& source, const SayText& say, Catalog& target);

/// The same by a translation; a text without one stays English.
void translate(const Catalog& source, const Translation& translation, Catalog& target);

} // namespace sorespot
