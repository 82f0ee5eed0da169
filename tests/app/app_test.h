// SPDX-License-Identifier: MIT
#pragma once

#include "app/figure/figure_store.h"
#include "core/catalog/catalog_loader.h"

#include <QAbstractItemModel>
#include <QRegularExpression>
#include <QTest>

#include <filesystem>

namespace sorespot {

inline std::filesystem::path shareFolder() {
    return SORESPOT_TEST_SHARE;
}

/// The catalog and the figure that the program comes with, read once for all tests of a run.
inline const LoadedCatalog& shippedCatalog() {
    static const LoadedCatalog loaded = loadCatalog({shareFolder() / "catalog"});
    return loaded;
}
inline FigureStore& shippedFigure() {
    static FigureStore figure(shareFolder() / "figure" / "neutral");
    return figure;
}

/// What a delegate reads: the value of the role with this name.
inline QVariant cell(const QAbstractItemModel* model, int row, const QByteArray& role) {
    return model->data(model->index(row, 0), model->roleNames().key(role, -1));
}

/// The row whose role has this value; -1 for none.
inline int rowWith(const QAbstractItemModel* model, const QByteArray& role, const QVariant& value) {
    for (int row = 0; row < model->rowCount(); ++row) {
        if (cell(model, row, role) == value)
            return row;
    }
    return -1;
}

/// Base of the test classes: a warning of Qt or QML fails the test that provoked it.
class AppTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }
};

} // namespace sorespot
