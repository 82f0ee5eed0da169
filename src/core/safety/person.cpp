// SPDX-License-Identifier: MIT
#include "core/safety/person.h"

namespace sorespot {

void Person::setApplies(const std::string& condition, bool applies) {
    if (applies)
        m_yes.try_emplace(condition);
    else
        m_yes.erase(condition);
}

void Person::setArea(const std::string& condition, const std::string& area, bool named) {
    const auto found = m_yes.find(condition);
    if (found == m_yes.end())
        return;
    if (named)
        found->second.insert(area);
    else
        found->second.erase(area);
}

void Person::finish() {
    m_answered = true;
}

void Person::reopen() {
    m_answered = false;
}

void Person::reset() {
    *this = Person();
}

const std::set<std::string>& Person::areasOf(const std::string& condition) const {
    static const std::set<std::string> none;
    const auto found = m_yes.find(condition);
    return found != m_yes.end() ? found->second : none;
}

} // namespace sorespot
