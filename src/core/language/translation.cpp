// SPDX-License-Identifier: MIT
#include "core/language/translation.h"

#include "core/catalog/catalog_texts.h"

#include <algorithm>
#include <cassert>
#include <utility>
#include <vector>

namespace sorespot {

const std::string* Translation::find(const std::string& english) const {
    const auto found = m_texts.find(english);
    return found != m_texts.end() ? &found->second : nullptr;
}

void Translation::set(std::string english, std::string translated) {
    m_texts.insert_or_assign(std::move(english), std::move(translated));
}

void translate(const Catalog& source, const SayText& say, Catalog& target) {
    std::vector<std::string*> places;
    forEachText(target, [&places](const TextOwner&, std::string& text) { places.push_back(&text); });
    std::size_t next = 0;
    forEachText(source, [&](const TextOwner&, const std::string& english) {
        assert(next < places.size()); // a copy has the same shape
        *places[next++] = english.empty() ? std::string() : say(english);
    });
    assert(next == places.size());
}

void translate(const Catalog& source, const Translation& translation, Catalog& target) {
    translate(
        source,
        [&translation](const std::string& english) {
            const std::string* found = translation.find(english);
            return found != nullptr ? *found : english;
        },
        target);
}

} // namespace sorespot
