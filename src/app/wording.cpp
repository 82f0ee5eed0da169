// SPDX-License-Identifier: MIT
#include "app/wording.h"

#include "core/ranking/reasons.h"

#include <QCoreApplication>
#include <QDate>
#include <QDir>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace sorespot::wording {
namespace {

QString tr(const char* text, const char* comment = nullptr, int n = -1) {
    // The context under which lupdate finds what stands in this file.
    return QCoreApplication::translate("sorespot::wording", text, comment, n);
}

QString withFirst(QString text, QChar (*change)(QChar)) {
    if (!text.isEmpty())
        text[0] = change(text[0]);
    return text;
}

QChar upper(QChar c) {
    return c.toUpper();
}
QChar lower(QChar c) {
    return c.toLower();
}

QString reasonText(const Catalog& catalog, const Reason& reason) {
    switch (reason.kind) {
    case ReasonKind::MainCovers:
        return tr("Main pattern: %1.").arg(placeList(catalog, reason.places));
    case ReasonKind::SometimesReaches:
        return tr("Sometimes reaches: %1.").arg(placeList(catalog, reason.places));
    case ReasonKind::DoesNotExplain:
        return tr("Does not explain: %1.").arg(placeList(catalog, reason.places));
    case ReasonKind::NotMarked:
        return tr("Usually also: %1.").arg(placeList(catalog, reason.places, 3));
    case ReasonKind::SeveralPoints:
        return tr("It takes %n of its points together.", nullptr, static_cast<int>(reason.points.size()));
    case ReasonKind::EitherSide:
        return tr("Your marks do not tell left from right.");
    case ReasonKind::OftenInvolved:
        return tr("Studies have often found it involved.");
    case ReasonKind::RarelyInvolved:
        break;
    }
    return tr("Studies have rarely found it involved.");
}

/// "ingle", "hidrata": Spanish says "e" instead of "y" before it, but not before "hielo".
bool beginsWithSoundOfI(const QString& text) {
    static const QRegularExpression form(QStringLiteral("^h?[ií](?![aeouáéó])"),
                                         QRegularExpression::CaseInsensitiveOption |
                                             QRegularExpression::UseUnicodePropertiesOption);
    return form.match(text).hasMatch();
}

} // namespace

QString sideName(Side side) {
    switch (side) {
    case Side::Left:
        return tr("left");
    case Side::Right:
        return tr("right");
    case Side::Midline:
        break;
    }
    return tr("either side");
}

QString placeName(const Catalog& catalog, const SidedRegion& place) {
    const Region* region = catalog.findRegion(place.region);
    if (region == nullptr)
        return QString::fromStdString(place.region);
    if (place.side == Side::Midline || region->sidedName.empty())
        return QString::fromStdString(region->name);
    return withFirst(
        QString::fromStdString(region->sidedName).replace(QLatin1String("{side}"), sideName(place.side)),
        upper);
}

QString placeList(const Catalog& catalog, const std::vector<SidedRegion>& places, int most) {
    QStringList names;
    for (const SidedRegion& place : places)
        names << withFirst(placeName(catalog, place), lower);
    const int total = static_cast<int>(names.size());
    if (total > most) {
        names = names.mid(0, most - 1);
        names << tr("%n more", "places at the end of a list", total - most + 1);
    }
    if (names.size() < 2)
        return names.join(QString());
    const QString last = names.takeLast();
    const QString all = names.join(tr(", ", "between places, whose names may hold commas"));
    return beginsWithSoundOfI(last)
               ? tr("%1 and %2", "end of a list of places; the last begins with the sound of i")
                     .arg(all, last)
               : tr("%1 and %2", "end of a list of places").arg(all, last);
}

QString sideOf(const Muscle& muscle, Side side) {
    return muscle.sides == MuscleSides::Midline ? QString() : sideName(side);
}

QString withSide(const QString& name, const QString& side) {
    return side.isEmpty() ? name : tr("%1, %2", "a muscle and its side").arg(name, side);
}

QString sentences(QStringList texts) {
    texts.removeAll(QString());
    for (QString& text : texts) {
        if (!text.endsWith(QLatin1Char('.')))
            text += QLatin1Char('.');
    }
    return texts.join(QLatin1Char(' '));
}

QStringList reasons(const Catalog& catalog, const Candidate& candidate) {
    QStringList texts;
    for (const Reason& reason : reasonsFor(candidate, catalog))
        texts << reasonText(catalog, reason);
    return texts;
}

QString coverage(const Candidate& candidate) {
    if (!candidate.unexplained.empty())
        return tr("Covers part of what you marked");
    return candidate.sometimes.empty() ? tr("Covers all you marked") : tr("Can reach all you marked");
}

QString togetherTitle(const JointExplanation& joint) {
    const bool all = joint.unexplained.empty();
    if (joint.points.size() == 2)
        return all ? tr("These two together cover all you marked")
                   : tr("These two together cover most of it");
    return all ? tr("These three together cover all you marked")
               : tr("These three together cover most of it");
}

QString togetherRest(const Catalog& catalog, const JointExplanation& joint) {
    return joint.unexplained.empty() ? QString()
                                     : tr("No three points explain all of it. Left over: %1.")
                                           .arg(placeList(catalog, joint.unexplained));
}

QString covers(const Catalog& catalog, const JointPoint& point) {
    QStringList texts;
    if (!point.main.empty())
        texts << reasonText(catalog, {ReasonKind::MainCovers, point.main, {}});
    if (!point.sometimes.empty())
        texts << reasonText(catalog, {ReasonKind::SometimesReaches, point.sometimes, {}});
    return sentences(texts);
}

QString pressAnswer(PressAnswer answer) {
    switch (answer) {
    case PressAnswer::FamiliarPain:
        return tr("You pressed it: this is your pain");
    case PressAnswer::LocalOnly:
        return tr("You pressed it: it hurts only there");
    case PressAnswer::Nothing:
        break;
    }
    return tr("You pressed it: nothing");
}

QString caution(const Muscle& muscle) {
    switch (muscle.selfPressure) {
    case Suitability::Ok:
        break;
    case Suitability::Limited:
        return tr("Careful here: read first");
    case Suitability::Avoid:
        return tr("Do not press here");
    case Suitability::ProfessionalOnly:
        return tr("For a professional only");
    }
    return isPressable(muscle) ? QString() : tr("Cannot be reached from outside");
}

QList<NoteRow> personalNotes(const PressAdvice& advice) {
    QList<NoteRow> rows;
    QStringList said;
    for (const PressReason& reason : advice.reasons) {
        const QString title = QString::fromStdString(reason.condition->name);
        const QString text =
            !reason.rule->text.empty()
                ? QString::fromStdString(reason.rule->text)
                : tr("What this changes could not be read from the catalog, so nothing is pressed.");
        if (rows.isEmpty() || rows.last().title != title)
            rows << NoteRow{title, QString(), QString()};
        if (said.contains(text))
            continue;
        said << text;
        QString& content = rows.last().content;
        content += content.isEmpty() ? text : QLatin1Char(' ') + text;
    }
    return rows;
}

QString depth(PointDepth depth) {
    switch (depth) {
    case PointDepth::Superficial:
        return tr("near the surface");
    case PointDepth::BeneathAnotherMuscle:
        return tr("beneath another muscle");
    case PointDepth::NotReachable:
        break;
    }
    return tr("cannot be reached from outside");
}

QStringList howSure(const Muscle& muscle) {
    const auto words = [](Check check, const QString& page, const QString& memory, const QString& conflict) {
        return check == Check::Page ? page : check == Check::Memory ? memory : conflict;
    };
    QStringList sentences;
    sentences << words(muscle.checkedPattern, tr("Pattern: at least one public page names the same."),
                       tr("Pattern: recalled from the field's manual, not compared with any page."),
                       tr("Pattern: sources disagree."));
    sentences << words(muscle.checkedPoint,
                       tr("Point: at least one public page names the same place or number."),
                       tr("Point: recalled from the field's manual, not compared with any page."),
                       tr("Point: sources disagree."));
    if (!muscle.alsoPossible.empty())
        sentences << words(
            muscle.checkedAlsoPossible, tr("Other causes: at least one public page names them."),
            tr("Other causes: recalled, not compared with any page."), tr("Other causes: sources disagree."));
    if (muscle.beyondManual)
        sentences << tr("Added after the manual's second edition.");
    if (muscle.classicalPoints == 0)
        sentences << tr("The manual draws an area here, no numbered point.");
    sentences << tr("Examiners agree only fairly on the exact spot, so search around it.");
    QStringList paragraphs{sentences.join(QLatin1Char(' '))};
    const bool recalled = std::any_of(muscle.sources.begin(), muscle.sources.end(), [](const Source& source) {
        return source.basis == SourceBasis::Recalled;
    });
    if (recalled)
        paragraphs << tr("Nobody has checked this entry against the book itself: what comes from the field's "
                         "manual was written from memory.");
    paragraphs << reviewLine(muscle);
    return paragraphs;
}

QString reviewLine(const Muscle& muscle) {
    if (muscle.reviewedBy.empty())
        return tr("No clinician has reviewed this entry yet.");
    const QDate day = QDate::fromString(QString::fromStdString(muscle.reviewedOn), Qt::ISODate);
    const QString on = day.isValid() ? QLocale().toString(day, QLocale::LongFormat)
                                     : QString::fromStdString(muscle.reviewedOn);
    return tr("Reviewed by %1 on %2.").arg(QString::fromStdString(muscle.reviewedBy), on);
}

QString sourceLine(const Source& source) {
    QStringList parts;
    if (!source.cite.empty())
        parts << QString::fromStdString(source.cite);
    if (!source.url.empty())
        parts << QString::fromStdString(source.url);
    QString line = parts.join(QLatin1String(", "));
    if (!source.note.empty())
        line += QLatin1String(" (") + QString::fromStdString(source.note) + QLatin1Char(')');
    if (source.basis == SourceBasis::Recalled)
        line += tr(" - recalled, not opened");
    if (source.conflict)
        line += tr(" - says otherwise");
    return line;
}

QString urgencyName(const Catalog& catalog, Urgency urgency) {
    const UrgencyLevel* level = catalog.findUrgency(urgency);
    return level != nullptr ? QString::fromStdString(level->name) : QString();
}

QString ofSaving(const QString& file, bool saved) {
    const QString name = QDir::toNativeSeparators(file);
    return saved ? tr("Saved: %1", "a file").arg(name)
                 : tr("%1 could not be written. Choose a folder that you may write to.", "a file").arg(name);
}

QStringList toStrings(const std::vector<std::string>& texts) {
    QStringList strings;
    for (const std::string& text : texts)
        strings << QString::fromStdString(text);
    return strings;
}

} // namespace sorespot::wording
