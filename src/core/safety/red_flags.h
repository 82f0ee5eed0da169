// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/catalog.h"
#include "core/drawing/selection.h"

#include <vector>

namespace sorespot {

/// Whether the marked places raise a red flag, or whether it is asked whatever is marked.
enum class FlagScope { Place, General };

struct RaisedFlag {
    const RedFlag* flag = nullptr; ///< Owned by the catalog.
    FlagScope scope = FlagScope::Place;
    const RegionCombination* together = nullptr; ///< The flag's first one that is marked; null for none.
};

/// Whether the marks complete a combination. A region of the midline belongs to either side; a side counts
/// only where a region of its own is marked.
bool isMarked(const RegionCombination& combination, const Selection& selection);

/// The red flags to ask about before any advice: those raised by the places first, then the general ones;
/// within each, most urgent first, of equally urgent ones those with a combination of marks first, then in
/// catalog order. With nothing marked the general ones remain.
std::vector<RaisedFlag> raisedFlags(const Catalog& catalog, const Selection& selection);

/// The red flags of one person: asked, denied, or one of them said to apply. Press instructions are shown
/// only while `cleared()`. Where there is nothing to ask (the catalog's red flags could not be read) the gate
/// stays closed.
class RedFlagGate {
public:
    /// What is asked now. A denied flag stays denied when the marks change; a new one closes the gate again.
    void ask(std::vector<RaisedFlag> flags);
    const std::vector<RaisedFlag>& asked() const { return m_asked; }

    void denyAll(); ///< "None of these": every flag asked now is answered no.
    void
    confirm(const RedFlag& flag); ///< "Yes": the gate stays closed until reset(), whatever is marked later.
    /// The catalog was exchanged; what was asked lives for as long as this call. What was answered stays
    /// answered where the flag asks the same and is as urgent; ask() comes next.
    void follow(const Catalog& now);
    void reset(); ///< The person starts again.

    const RedFlag* confirmed() const { return m_confirmed; } ///< Null while none was said to apply.
    bool cleared() const; ///< Something was asked, all of it denied, nothing confirmed.

private:
    std::vector<RaisedFlag> m_asked;
    std::vector<const RedFlag*> m_denied;
    const RedFlag* m_confirmed = nullptr;
};

} // namespace sorespot
