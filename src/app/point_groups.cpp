// SPDX-License-Identifier: MIT
#include "app/point_groups.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace sorespot {
namespace {

QString tr(const char* text, const char* comment = nullptr) {
    // The context under which lupdate finds what stands in this file.
    return QCoreApplication::translate("sorespot", text, comment);
}

struct Label {
    QString number; // of "TrP1"; empty for none
    QString words;  // what else there is
};

Label labelOf(const TriggerPoint& point) {
    static const QRegularExpression form(
        QStringLiteral("^TrP\\s*(\\d+)\\s*(?:[,:]\\s*|\\((?=.*\\)$))?(.*?)\\)?$"));
    const QString label = QString::fromStdString(point.label);
    const QRegularExpressionMatch match = form.match(label);
    if (!match.hasMatch())
        return {QString(), label};
    QString words = match.captured(2);
    if (words.count(QLatin1Char('(')) > words.count(QLatin1Char(')')))
        words += QLatin1Char(')');
    return {match.captured(1), words};
}

QString capitalized(QString text) {
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString listed(QStringList names) {
    if (names.size() < 2)
        return names.join(QString());
    const QString last = names.takeLast();
    return tr("%1 and %2", "end of a list of points").arg(names.join(tr(", ", "between points")), last);
}

bool sharePattern(const TriggerPoint& a, const TriggerPoint& b) {
    const auto same = [](const std::vector<Zone>& x, const std::vector<Zone>& y) {
        return x.size() == y.size() && std::is_permutation(x.begin(), x.end(), y.begin());
    };
    return same(a.essential, b.essential) && same(a.spillover, b.spillover);
}

QString nameOf(const std::vector<const TriggerPoint*>& points) {
    if (points.size() == 1)
        return pointName(*points.front());
    QStringList numbers;
    QStringList words;
    for (const TriggerPoint* point : points) {
        const Label label = labelOf(*point);
        if (!label.number.isEmpty())
            numbers << label.number;
        else
            words << label.words;
    }
    QStringList parts;
    if (!numbers.isEmpty())
        parts << (numbers.size() == 1 ? tr("Point %1") : tr("Points %1", "Points 1 and 2"))
                     .arg(listed(numbers));
    if (!words.isEmpty())
        parts << (parts.isEmpty() ? capitalized(listed(words)) : listed(words));
    return parts.join(tr(", ", "between points"));
}

} // namespace

QString pointName(const TriggerPoint& point) {
    const Label label = labelOf(point);
    if (label.number.isEmpty())
        return capitalized(label.words);
    const QString name = tr("Point %1").arg(label.number);
    return label.words.isEmpty() ? name : name + tr(", ", "between points") + label.words;
}

std::vector<PointGroup> pointGroups(const Muscle& muscle) {
    std::vector<PointGroup> groups;
    for (const TriggerPoint& point : muscle.triggerPoints) {
        const auto found = std::find_if(groups.begin(), groups.end(), [&point](const PointGroup& group) {
            return sharePattern(*group.points.front(), point);
        });
        if (found != groups.end())
            found->points.push_back(&point);
        else
            groups.push_back({{&point}, {}});
    }
    for (PointGroup& group : groups)
        group.name = nameOf(group.points);
    return groups;
}

} // namespace sorespot
