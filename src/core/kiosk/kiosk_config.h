// SPDX-License-Identifier: MIT
#pragma once

#include "core/kiosk/opening_hours.h"

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace sorespot {

enum class KioskTheme { Light, Dark, Contrast };

/// A question of the resting screen, as somebody in pain would ask it.
struct KioskQuestion {
    std::map<std::string, std::string> texts; ///< By language tag; never empty.
    std::vector<std::string> regions;         ///< Ids of Regions, of both sides: where the figure answers it.

    /// In this language, else in English, else in the first there is.
    const std::string& textIn(const std::string& language) const;

    bool operator==(const KioskQuestion&) const = default;
};

/// Screens that a clinic may leave out. The figure, the list of places, the questions about the person and
/// the red flags are always there: without them the rest is either unreachable or unsafe.
struct KioskScreens {
    bool muscles = true; ///< The list of muscles and the search in it.
    bool learn = true;
    bool take = true; ///< What a visitor takes along.
    bool hold = true; ///< The hold that leads through pressing. How to press stands on a muscle's page.

    bool operator==(const KioskScreens&) const = default;
};

/// How one unattended screen behaves. Plain values; what is not configured is as here. docs/kiosk.md has the
/// keys of the file.
struct KioskConfig {
    std::string clinicName;     ///< Empty: none is shown.
    std::filesystem::path logo; ///< A picture that passed logoProblem(); empty: none.
    /// Tags of those offered, the first being the one a visit begins with. Empty: all that the program has,
    /// beginning with the system's.
    std::vector<std::string> languages;

    int idleSeconds = 90;    ///< Without a touch, until the warning.
    int warningSeconds = 30; ///< Of the warning; after it everything is wiped.

    double screenWidthMm = 0; ///< Of the lit area, as it hangs; 0: unknown. See ScreenScale.
    KioskTheme theme = KioskTheme::Contrast;
    int textSize = 2; ///< 1 to 4, of textSizes.
    bool reducedMotion = false;

    KioskScreens screens;
    bool print = false;                   ///< On the system's printer; the code for a phone is always there.
    std::vector<std::string> onlyMuscles; ///< Ids; empty: all.
    std::vector<std::string> hiddenMuscles;   ///< Ids.
    std::vector<std::filesystem::path> packs; ///< Catalog folders over the built-in one, in this order.
    std::vector<KioskQuestion> questions;     ///< Of the resting screen.
    OpeningHours openingHours = OpeningHours::always();

    bool sound = true;        ///< Of holds, and of the warning.
    int soundVolume = 50;     ///< Percent.
    bool speech = true;       ///< Whether a visitor may have the screen read aloud.
    int speechRate = 100;     ///< Percent of the usual 120 words a minute.
    int speechVolume = 60;    ///< Percent.
    bool countVisits = false; ///< VisitCounts.
    std::string staffPin; ///< A hash, see staff_pin.h; empty: the program is left from the command line only.

    bool shows(std::string_view muscle) const;

    bool operator==(const KioskConfig&) const = default;
};

} // namespace sorespot
