// SPDX-License-Identifier: MIT
#pragma once

#include "app/rows.h"
#include "core/catalog/catalog.h"
#include "core/figure/view.h"

#include <QObject>

namespace sorespot {

/// Everything the muscle page shows about one muscle on one side, in words. Empty while no muscle is shown.
class MuscleDetails : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(bool shown READ shown NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString latin READ latin NOTIFY changed)
    Q_PROPERTY(QString sideText READ sideText NOTIFY changed)
    Q_PROPERTY(QString about READ about NOTIFY changed)
    Q_PROPERTY(QString find READ find NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel* points READ points CONSTANT)
    Q_PROPERTY(QList<QString> causes READ causes NOTIFY changed)
    Q_PROPERTY(QList<QString> otherSymptoms READ otherSymptoms NOTIFY changed)
    Q_PROPERTY(QList<QString> cautions READ cautions NOTIFY changed)
    Q_PROPERTY(QString cautionText READ cautionText NOTIFY changed)
    Q_PROPERTY(bool limited READ limited NOTIFY changed)
    Q_PROPERTY(bool mayPress READ mayPress NOTIFY changed)
    Q_PROPERTY(QString noPressReason READ noPressReason NOTIFY changed)
    Q_PROPERTY(QString tool READ tool NOTIFY changed)
    Q_PROPERTY(QList<QString> steps READ steps NOTIFY changed)
    Q_PROPERTY(int holdSeconds READ holdSeconds NOTIFY changed)
    Q_PROPERTY(QString holdText READ holdText NOTIFY changed)
    Q_PROPERTY(QString stretch READ stretch NOTIFY changed)
    Q_PROPERTY(QList<QString> alsoPossible READ alsoPossible NOTIFY changed)
    Q_PROPERTY(QList<QString> howSure READ howSure NOTIFY changed)
    Q_PROPERTY(QList<QString> sources READ sources NOTIFY changed)

public:
    explicit MuscleDetails(const Catalog& catalog, QObject* parent = nullptr);

    /// `explaining`: ids of the points that explain the marks; empty where nothing is marked.
    void show(const Muscle* muscle, Side side, const std::vector<std::string>& explaining);

    bool shown() const { return m_muscle != nullptr; }
    QString name() const { return text(&Muscle::name); }
    QString latin() const { return text(&Muscle::latin); }
    QString sideText() const;
    QString about() const { return text(&Muscle::about); }
    QString find() const { return text(&Muscle::find); }
    QAbstractListModel* points() { return &m_points; }
    QStringList causes() const { return texts(&Muscle::causes); }
    QStringList otherSymptoms() const { return texts(&Muscle::otherSymptoms); }
    QStringList cautions() const { return texts(&Muscle::cautions); }
    QString cautionText() const;
    bool limited() const { return m_muscle != nullptr && m_muscle->selfPressure == Suitability::Limited; }
    bool mayPress() const { return press() != nullptr; }
    QString noPressReason() const;
    QString tool() const;
    QStringList steps() const; ///< Position first, then the steps; empty where nothing may be pressed.
    int holdSeconds() const;
    QString holdText() const; ///< "3 times, 15 s rest between, up to 2 times a day"
    QString stretch() const { return text(&Muscle::stretch); }
    QStringList alsoPossible() const { return texts(&Muscle::alsoPossible); }
    QStringList howSure() const;
    QStringList sources() const;

signals:
    void changed();

private:
    QString text(std::string Muscle::*member) const;
    QStringList texts(std::vector<std::string> Muscle::*member) const;
    const PressInstruction* press() const;
    const HoldProtocol* protocol() const;

    const Catalog& m_catalog;
    const Muscle* m_muscle = nullptr;
    Side m_side = Side::Midline;
    GadgetListModel<PointRow> m_points;
};

} // namespace sorespot
