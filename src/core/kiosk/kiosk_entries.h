// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/object_reader.h"
#include "core/kiosk/kiosk_bounds.h"
#include "core/kiosk/kiosk_reader.h"

#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace sorespot {

/// The parts of readKioskConfig() that look at more than one value: names of what the program has, files
/// beside the configuration, times, the PIN. What cannot be used leaves the value given in as it is.
struct KioskEntries {
    std::filesystem::path folder; ///< Of the configuration.
    const KioskSurroundings* around;
    Findings& findings;

    void readClinic(ObjectReader& clinic, KioskConfig& config);
    void readLanguages(ObjectReader& root, std::vector<std::string>& languages);
    void readMuscles(ObjectReader& muscles, KioskConfig& config);
    void readPacks(ObjectReader& root, std::vector<std::filesystem::path>& packs);
    void readQuestions(ObjectReader& root, KioskConfig& config);
    void readOpeningHours(ObjectReader& days, OpeningHours& hours);
    void readStaffPin(ObjectReader& root, std::string& hash);

private:
    /// Makes a finding about a text and tells whether it may stay.
    using Check = std::function<bool(const std::string& text, const Place& place)>;

    /// Those of a list that are good, each once.
    std::vector<std::string> goodTexts(ObjectReader& reader, std::string_view key, const ListRule& list,
                                       const TextRule& rule, const Check& check);
    bool isLanguage(std::string_view tag, const Place& place);
    bool isMuscle(const std::string& id, const Place& place);
    bool isRegion(const std::string& id, const Place& place);
    KioskQuestion readQuestion(ObjectReader& item, const std::vector<std::string>& languages);
    std::filesystem::path besideConfig(const std::string& path) const;
};

} // namespace sorespot
