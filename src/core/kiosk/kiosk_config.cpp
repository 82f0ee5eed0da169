// SPDX-License-Identifier: MIT
#include "core/kiosk/kiosk_config.h"

#include <algorithm>

namespace sorespot {

const std::string& KioskQuestion::textIn(const std::string& language) const {
    for (const std::string& wanted : {language, std::string("en")}) {
        if (const auto found = texts.find(wanted); found != texts.end())
            return found->second;
    }
    return texts.begin()->second;
}

bool KioskConfig::shows(std::string_view muscle) const {
    const auto holds = [&](const std::vector<std::string>& list) {
        return std::find(list.begin(), list.end(), muscle) != list.end();
    };
    return (onlyMuscles.empty() || holds(onlyMuscles)) && !holds(hiddenMuscles);
}

} // namespace sorespot
