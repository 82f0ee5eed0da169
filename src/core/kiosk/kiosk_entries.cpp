// SPDX-License-Identifier: MIT
#include "core/kiosk/kiosk_entries.h"

#include "core/catalog/catalog_check.h"
#include "core/catalog/known_ids.h"
#include "core/catalog/text_forms.h"
#include "core/id_list.h"
#include "core/input/json_path.h"
#include "core/input/text_checks.h"
#include "core/kiosk/logo_check.h"
#include "core/kiosk/staff_pin.h"

#include <algorithm>
#include <array>

namespace sorespot {
namespace {

constexpr std::array<std::string_view, daysOfWeek> dayKeys{"monday", "tuesday",  "wednesday", "thursday",
                                                           "friday", "saturday", "sunday"};

/// "en, es"
std::string listed(const std::vector<std::string>& words) {
    std::string text;
    for (const std::string& word : words)
        text += (text.empty() ? "" : ", ") + word;
    return text;
}

} // namespace

std::filesystem::path KioskEntries::besideConfig(const std::string& path) const {
    return folder / std::filesystem::path(std::u8string(path.begin(), path.end()));
}

std::vector<std::string> KioskEntries::goodTexts(ObjectReader& reader, std::string_view key,
                                                 const ListRule& list, const TextRule& rule,
                                                 const Check& check) {
    std::vector<std::string> good;
    if (!reader.has(key)) {
        reader.ignore(key);
        return good;
    }
    const std::vector<std::string> texts = reader.texts(key, list, rule);
    for (std::size_t i = 0; i < texts.size(); ++i) {
        Place place = reader.placeOf(key);
        place.pointer = childPointer(place.pointer, std::to_string(i));
        if (!texts[i].empty() && !contains(good, texts[i]) && check(texts[i], place))
            good.push_back(texts[i]);
    }
    return good;
}

bool KioskEntries::isLanguage(std::string_view tag, const Place& place) {
    if (!around || contains(around->languages, tag))
        return true;
    findings.add(finding::unknownLanguage, place, "The program does not speak " + inQuotes(tag) + '.',
                 "Write one of these: " + listed(around->languages) + '.');
    return false;
}

bool KioskEntries::isMuscle(const std::string& id, const Place& place) {
    return !around || around->catalog.findMuscle(id) ||
           KnownIds(idsOf(around->catalog.muscles), finding::unknownMuscle, "muscle", {}, findings)
               .isKnown(id, place);
}

bool KioskEntries::isRegion(const std::string& id, const Place& place) {
    return !around || around->catalog.findRegion(id) ||
           KnownIds(idsOf(around->catalog.regions), finding::unknownRegion, "region", {}, findings)
               .isKnown(id, place);
}

void KioskEntries::readClinic(ObjectReader& clinic, KioskConfig& config) {
    config.clinicName = clinic.valueOr("name", config.clinicName,
                                       [&] { return clinic.text("name", kiosk_bounds::clinicName); });
    const std::string logo =
        clinic.valueOr("logo", std::string(), [&] { return clinic.text("logo", kiosk_bounds::path); });
    if (logo.empty())
        return;
    if (const std::optional<Error> problem = logoProblem(besideConfig(logo)))
        findings.add(finding::badPicture, clinic.placeOf("logo"), problem->message, problem->remedy);
    else
        config.logo = besideConfig(logo);
}

void KioskEntries::readLanguages(ObjectReader& root, std::vector<std::string>& languages) {
    std::vector<std::string> good =
        goodTexts(root, "languages", kiosk_bounds::languages, rule::language,
                  [&](const std::string& tag, const Place& place) { return isLanguage(tag, place); });
    if (!good.empty())
        languages = std::move(good);
}

void KioskEntries::readMuscles(ObjectReader& muscles, KioskConfig& config) {
    const Check known = [&](const std::string& id, const Place& place) { return isMuscle(id, place); };
    KioskConfig wanted = config;
    if (auto only = goodTexts(muscles, "only", kiosk_bounds::onlyMuscles, rule::id, known); !only.empty())
        wanted.onlyMuscles = std::move(only);
    if (auto hidden = goodTexts(muscles, "hide", kiosk_bounds::hiddenMuscles, rule::id, known);
        !hidden.empty() || muscles.isEmptyList("hide"))
        wanted.hiddenMuscles = std::move(hidden);
    const std::vector<std::string> all = around ? idsOf(around->catalog.muscles) : wanted.onlyMuscles;
    if (!all.empty() &&
        std::none_of(all.begin(), all.end(), [&](const std::string& id) { return wanted.shows(id); })) {
        findings.add(finding::nothingLeft, muscles.place(), "No muscle is left to show.",
                     "Name more in \"only\", or fewer in \"hide\".");
        return;
    }
    config = std::move(wanted);
}

void KioskEntries::readPacks(ObjectReader& root, std::vector<std::filesystem::path>& packs) {
    std::vector<std::string> good = goodTexts(
        root, "packs", kiosk_bounds::packs, kiosk_bounds::path,
        [&](const std::string& path, const Place& place) {
            if (isCatalogFolder(besideConfig(path)))
                return true;
            findings.add(finding::missingPack, place,
                         "There is no catalog in " + inQuotes(displayPath(besideConfig(path))) + '.',
                         "Write the path of a folder with a catalog.json in it, as seen from the "
                         "folder of this file.");
            return false;
        });
    if (good.empty() && !root.isEmptyList("packs"))
        return;
    packs.clear();
    for (const std::string& path : good)
        packs.push_back(besideConfig(path));
}

void KioskEntries::readQuestions(ObjectReader& root, KioskConfig& config) {
    if (!root.has("questions"))
        return root.ignore("questions");
    std::vector<std::string> offered = config.languages;
    if (offered.empty() && around)
        offered = around->languages;
    auto questions = root.objects("questions", kiosk_bounds::questions,
                                  [&](ObjectReader& item) { return readQuestion(item, offered); });
    if (!questions.empty())
        config.questions = std::move(questions);
}

KioskQuestion KioskEntries::readQuestion(ObjectReader& item, const std::vector<std::string>& languages) {
    KioskQuestion question;
    item.object("texts", [&](ObjectReader& texts) {
        for (const std::string_view tag : texts.keys()) {
            if (!hasForm(tag, TextForm::Language)) {
                texts.ignore(tag);
                texts.refuse(finding::badFormat, tag,
                             inQuotes(tag) + ' ' + describeForm(TextForm::Language) + '.', "Correct it.");
                continue;
            }
            std::string text = texts.text(tag, kiosk_bounds::questionText);
            if (isLanguage(tag, texts.placeOf(tag)))
                question.texts.emplace(tag, std::move(text));
        }
        if (question.texts.empty() && texts.isGood())
            texts.refuse(texts.keys().empty() ? finding::missingKey : finding::nothingLeft, {},
                         "The question has no text.", "Add it with the tag of its language, like \"en\".");
        for (const std::string& tag : languages) {
            if (texts.isGood() && !question.texts.contains(tag))
                texts.remark(finding::untranslated, {}, "The question has no text in " + inQuotes(tag) + '.',
                             "Add it; until then it is shown in another language.");
        }
    });
    const std::vector<std::string> regions = item.texts("regions", kiosk_bounds::questionRegions, rule::id);
    for (std::size_t i = 0; i < regions.size(); ++i) {
        Place place = item.placeOf("regions");
        place.pointer = childPointer(place.pointer, std::to_string(i));
        if (!regions[i].empty() && isRegion(regions[i], place))
            question.regions.push_back(regions[i]);
    }
    if (item.isGood() && question.regions.empty())
        item.refuse(finding::nothingLeft, "regions", "The question has no region left.",
                    "Mend the findings about its regions.");
    return question;
}

void KioskEntries::readOpeningHours(ObjectReader& days, OpeningHours& hours) {
    if (!days.isGood())
        return;
    OpeningHours read;
    for (std::size_t day = 0; day < daysOfWeek; ++day) {
        const std::string_view key = dayKeys[day];
        const bool isClosed = !days.has(key) || days.isEmptyList(key);
        const std::vector<std::string> spans =
            goodTexts(days, key, kiosk_bounds::spansOfDay, kiosk_bounds::span,
                      [&](const std::string& text, const Place& place) {
                          if (openSpan(text))
                              return true;
                          findings.add(finding::badFormat, place, inQuotes(text) + " is no span of time.",
                                       "Write it like 08:00-18:00; 24:00 is the end of the day.");
                          return false;
                      });
        for (const std::string& span : spans)
            read.days[day].push_back(*openSpan(span));
        // A clinic that cannot write its hours should find its screen awake.
        if (spans.empty() && !isClosed)
            read.days[day] = {OpenSpan()};
    }
    if (read.isEverOpen())
        hours = std::move(read);
    else
        findings.add(finding::neverOpen, days.place(), "The screen would never be open.",
                     "Add the hours of a day, or leave out \"opening_hours\": then it always is.");
}

void KioskEntries::readStaffPin(ObjectReader& root, std::string& hash) {
    // A PIN written plainly is named in no message: findings end up in journals.
    const bool isNumber = root.isInteger("staff_pin");
    if (isNumber)
        root.ignore("staff_pin");
    const std::string text = isNumber ? std::string() : root.valueOr("staff_pin", std::string(), [&] {
        return root.text("staff_pin", kiosk_bounds::staffPin);
    });
    if (isPinHash(text))
        hash = text;
    else if (isNumber || !text.empty())
        findings.add(finding::badFormat, root.placeOf("staff_pin"), "This is not the hash of a PIN.",
                     "Run sorespot-cli kiosk-pin and write the line that it prints in place of this one.");
}

} // namespace sorespot
