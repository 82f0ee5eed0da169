// SPDX-License-Identifier: MIT
#pragma once

#include "core/kiosk/visit_counts.h"

#include <QString>

namespace sorespot {

/// Keeps the counts of a clinic that wants them in a file, which is exchanged as a whole. What cannot be
/// written is said on stderr, once, and lost.
class VisitLog {
public:
    explicit VisitLog(QString file);

    static QString usualFile(); ///< sorespot/kiosk_visits.csv in the XDG data folder.

    /// One visit that is over.
    void add(bool reachedCandidate, bool tookSheet);

private:
    void complain();

    QString m_file;
    bool m_complained = false;
};

} // namespace sorespot
