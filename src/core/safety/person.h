// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <set>
#include <string>

namespace sorespot {

/// What one person said about themselves, in ids of the catalog's conditions and areas. Held for one session,
/// never stored.
class Person {
public:
    /// Yes or no to one question. A no forgets the areas named for it.
    void setApplies(const std::string& condition, bool applies);
    /// Names an area for a condition, or takes it back. Only a condition that applies has areas.
    void setArea(const std::string& condition, const std::string& area, bool named);
    void
    finish(); ///< All questions were seen; what was not said to apply does not. Later changes count at once.
    void reopen(); ///< There is a question that was not seen; what was said stays said.
    void reset();  ///< The person starts again.

    bool answered() const { return m_answered; }
    bool applies(const std::string& condition) const { return m_yes.contains(condition); }
    bool any() const { return !m_yes.empty(); } ///< Something applies.
    /// Empty where the condition does not apply, or nothing was named for it.
    const std::set<std::string>& areasOf(const std::string& condition) const;

    friend bool operator==(const Person&, const Person&) = default;

private:
    std::map<std::string, std::set<std::string>> m_yes; // the areas of each condition that applies
    bool m_answered = false;
};

} // namespace sorespot
