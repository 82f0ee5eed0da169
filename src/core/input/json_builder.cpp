// SPDX-License-Identifier: MIT
#include "core/input/json_builder.h"

#include "core/input/json_path.h"
#include "core/input/json_reader.h"

#include <utility>

namespace sorespot {

void emptyOut(nlohmann::json& value) noexcept {
    if (auto* list = value.get_ptr<nlohmann::json::array_t*>()) {
        for (nlohmann::json& item : *list)
            emptyOut(item);
        list->clear();
    } else if (auto* members = value.get_ptr<nlohmann::json::object_t*>()) {
        for (auto& member : *members)
            emptyOut(member.second);
        members->clear();
    }
}

JsonBuilder::~JsonBuilder() {
    emptyOut(root);
    for (nlohmann::json& value : m_discarded)
        emptyOut(value);
}

bool JsonBuilder::null() {
    return place(nullptr) != nullptr;
}
bool JsonBuilder::boolean(bool value) {
    return place(value) != nullptr;
}
bool JsonBuilder::number_integer(number_integer_t value) {
    return place(value) != nullptr;
}
bool JsonBuilder::number_unsigned(number_unsigned_t value) {
    return place(value) != nullptr;
}
bool JsonBuilder::number_float(number_float_t value, const string_t&) {
    return place(value) != nullptr;
}

bool JsonBuilder::string(string_t& value) {
    if (value.size() > maxJsonStringBytes) {
        place(nullptr); // so that its place is named
        return fail(finding::stringTooLong, "A text is longer than 64 KiB.");
    }
    return place(value) != nullptr;
}

bool JsonBuilder::binary(binary_t&) {
    return fail(finding::syntaxError, "bytes are no part of JSON text");
}

bool JsonBuilder::start_object(std::size_t) {
    return open(nlohmann::json::object());
}
bool JsonBuilder::start_array(std::size_t) {
    return open(nlohmann::json::array());
}

bool JsonBuilder::end_object() {
    m_levels.pop_back();
    return true;
}

bool JsonBuilder::end_array() {
    m_levels.pop_back();
    return true;
}

bool JsonBuilder::key(string_t& value) {
    if (value.size() > maxJsonKeyBytes)
        return fail(finding::stringTooLong, "A key is longer than 1024 bytes.");
    Level& level = m_levels.back();
    auto& members = level.container->get_ref<nlohmann::json::object_t&>();
    const auto [member, isNew] = members.try_emplace(value);
    level.key = &member->first;
    level.slot = &member->second;
    if (!isNew) {
        // Kept short: after this many the file is not going to be used anyway, and a hostile one could hold a
        // million.
        if (doubledKeys.size() <= Findings::maxPerFile)
            doubledKeys.push_back({pointerTo(m_levels.size() - 1), *level.key});
        m_discarded.resize(static_cast<std::size_t>(maxJsonDepth) + 1);
        level.slot = &m_discarded[m_levels.size()];
    }
    return true;
}

bool JsonBuilder::parse_error(std::size_t position, const std::string&,
                              const nlohmann::detail::exception& error) {
    constexpr int numberOverflow = 406;
    const FindingCode& code = error.id == numberOverflow ? finding::numberOutOfRange : finding::syntaxError;
    fail(code, error.what());
    failure->offset = position;
    return false;
}

nlohmann::json* JsonBuilder::place(nlohmann::json value) {
    if (m_levels.empty()) {
        root = std::move(value);
        return &root;
    }
    Level& level = m_levels.back();
    if (level.container->is_array()) {
        level.container->push_back(std::move(value));
        return &level.container->back();
    }
    emptyOut(*level.slot); // of a key that was doubled before
    *level.slot = std::move(value);
    return level.slot;
}

bool JsonBuilder::open(nlohmann::json container) {
    if (m_levels.size() == static_cast<std::size_t>(maxJsonDepth))
        return fail(finding::tooDeep, "Lists and objects are nested more than 64 deep.");
    nlohmann::json* placed = place(std::move(container));
    m_levels.push_back({placed, nullptr, nullptr});
    return true;
}

bool JsonBuilder::fail(const FindingCode& code, std::string detail) {
    failure = Failure{code, pointerTo(m_levels.size()), 0, std::move(detail)};
    return false;
}

/// Pointer to what the innermost of `levels` levels is reading.
std::string JsonBuilder::pointerTo(std::size_t levels) const {
    std::string pointer;
    for (std::size_t i = 0; i < levels; ++i) {
        const Level& level = m_levels[i];
        if (level.container->is_object()) {
            if (level.slot)
                pointer = childPointer(pointer, *level.key);
        } else if (!level.container->empty()) {
            pointer = childPointer(pointer, std::to_string(level.container->size() - 1));
        }
    }
    return pointer;
}

} // namespace sorespot
