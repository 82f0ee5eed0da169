// SPDX-License-Identifier: MIT
#include "core/kiosk/kiosk_reader.h"

#include "core/catalog/entry_readers.h"
#include "core/input/json_reader.h"
#include "core/input/text_checks.h"
#include "core/kiosk/kiosk_entries.h"

namespace sorespot {
namespace {

constexpr std::array<Word<KioskTheme>, 3> themes{
    {{"light", KioskTheme::Light}, {"dark", KioskTheme::Dark}, {"contrast", KioskTheme::Contrast}}};

/// Reads an object that may be absent.
template <typename Read>
void readGroup(ObjectReader& parent, std::string_view key, Read read) {
    if (parent.has(key))
        parent.object(key, read);
    else
        parent.ignore(key);
}

void readFlag(ObjectReader& reader, std::string_view key, bool& value) {
    value = reader.valueOr(key, value, [&] { return reader.boolean(key); });
}

void readNumber(ObjectReader& reader, std::string_view key, const IntegerRule& rule, int& value) {
    value = reader.valueOr(key, value, [&] { return reader.integer(key, rule); });
}

void readLook(ObjectReader& look, KioskConfig& config) {
    config.theme = look.valueOr("theme", config.theme, [&] { return look.choice("theme", themes); });
    readNumber(look, "text_size", kiosk_bounds::textSize, config.textSize);
    readFlag(look, "reduced_motion", config.reducedMotion);
}

void readScreens(ObjectReader& screens, KioskScreens& shown) {
    readFlag(screens, "muscles", shown.muscles);
    readFlag(screens, "learn", shown.learn);
    readFlag(screens, "take", shown.take);
    readFlag(screens, "hold", shown.hold);
}

void readVoices(ObjectReader& root, KioskConfig& config) {
    readGroup(root, "sound", [&](ObjectReader& sound) {
        readFlag(sound, "on", config.sound);
        readNumber(sound, "volume_percent", kiosk_bounds::percent, config.soundVolume);
    });
    readGroup(root, "speech", [&](ObjectReader& speech) {
        readFlag(speech, "on", config.speech);
        readNumber(speech, "rate_percent", kiosk_bounds::speechRate, config.speechRate);
        readNumber(speech, "volume_percent", kiosk_bounds::percent, config.speechVolume);
    });
}

} // namespace

KioskReading readKioskConfig(const std::filesystem::path& file, const KioskConfig& defaults,
                             const KioskSurroundings* around) {
    KioskReading reading{defaults, {}};
    Findings findings;
    const std::optional<JsonDocument> document = readJsonFile(file, findings);
    if (!document) {
        reading.findings = findings.take();
        return reading;
    }
    KioskConfig& config = reading.config;
    ObjectReader root(*document, findings);
    KioskEntries entries{file.parent_path(), around, findings};
    readSchemaName(root, "kiosk.schema.json");
    readGroup(root, "clinic", [&](ObjectReader& clinic) { entries.readClinic(clinic, config); });
    entries.readLanguages(root, config.languages);
    readNumber(root, "idle_seconds", kiosk_bounds::idleSeconds, config.idleSeconds);
    readNumber(root, "warning_seconds", kiosk_bounds::warningSeconds, config.warningSeconds);
    config.screenWidthMm = root.valueOr("screen_width_mm", config.screenWidthMm, [&] {
        return root.number("screen_width_mm", kiosk_bounds::screenWidthMm);
    });
    readGroup(root, "look", [&](ObjectReader& look) { readLook(look, config); });
    readGroup(root, "screens", [&](ObjectReader& screens) { readScreens(screens, config.screens); });
    readFlag(root, "print", config.print);
    readGroup(root, "muscles", [&](ObjectReader& muscles) { entries.readMuscles(muscles, config); });
    entries.readPacks(root, config.packs);
    entries.readQuestions(root, config);
    readGroup(root, "opening_hours",
              [&](ObjectReader& days) { entries.readOpeningHours(days, config.openingHours); });
    readVoices(root, config);
    readFlag(root, "count_visits", config.countVisits);
    entries.readStaffPin(root, config.staffPin);
    root.finish();
    reading.findings = findings.take();
    return reading;
}

} // namespace sorespot
