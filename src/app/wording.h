// SPDX-License-Identifier: MIT
#pragma once

#include "app/rows.h"
#include "core/catalog/catalog.h"
#include "core/drawing/selection.h"
#include "core/ranking/explain_together.h"
#include "core/ranking/ranker.h"
#include "core/safety/press_advice.h"

#include <QString>
#include <QStringList>

/// Words for people, composed from catalog data. All of it is plain text and is never interpreted.
namespace sorespot::wording {

QString sideName(Side side); ///< "left", "right", "either side"

/// "Front of the right shoulder"; the id where the catalog has no such region.
QString placeName(const Catalog& catalog, const SidedRegion& place);

/// "front of the right shoulder, right upper arm and 2 more"
QString placeList(const Catalog& catalog, const std::vector<SidedRegion>& places, int most = 4);

QString sideOf(const Muscle& muscle, Side side);            ///< Empty where a muscle has no sides.
QString withSide(const QString& name, const QString& side); ///< "Infraspinatus, right"
QString sentences(QStringList texts);                       ///< In a row; empty ones are left out.

QStringList reasons(const Catalog& catalog, const Candidate& candidate); ///< A sentence each, at least one.
QString coverage(const Candidate& candidate);
QString togetherTitle(const JointExplanation& joint);
QString togetherRest(const Catalog& catalog, const JointExplanation& joint); ///< Empty where nothing is left.
QString covers(const Catalog& catalog, const JointPoint& point);
QString pressAnswer(PressAnswer answer);
QString caution(const Muscle& muscle); ///< Empty where pressing is simply all right.

/// What a person's answers change, one row for each condition; a text that several have is said once.
QList<NoteRow> personalNotes(const PressAdvice& advice);

QString depth(PointDepth depth);
QStringList howSure(const Muscle& muscle); ///< What was checked and by whom, in paragraphs.
QString reviewLine(const Muscle& muscle);  ///< Who reviewed the entry and when, or that nobody has.
QString sourceLine(const Source& source);
QString urgencyName(const Catalog& catalog, Urgency urgency);

QString ofSaving(const QString& file, bool saved); ///< That it was, or what to do.

QStringList toStrings(const std::vector<std::string>& texts);

} // namespace sorespot::wording
