// SPDX-License-Identifier: MIT
#include "test_objects.h"

#include <QCoreApplication>
#include <QQmlContext>
#include <QQmlEngine>
#include <QTranslator>
#include <QtQuickTest>

#include <memory>

namespace sorespot {

class Setup : public QObject {
    Q_OBJECT

    QTranslator m_english; // plural forms
    std::unique_ptr<TestObjects> m_objects;

public slots:
    void applicationAvailable() {
        if (m_english.load(QStringLiteral(":/i18n/sorespot_en.qm")))
            QCoreApplication::installTranslator(&m_english);
        m_objects = std::make_unique<TestObjects>();
    }
    void qmlEngineAvailable(QQmlEngine* engine) {
        engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
        engine->rootContext()->setContextProperty(QStringLiteral("objects"), m_objects.get());
        QObject::connect(m_objects->language(), &Language::changed, engine, &QQmlEngine::retranslate);
    }
    void cleanupTestCase() { m_objects.reset(); }
};

} // namespace sorespot

QUICK_TEST_MAIN_WITH_SETUP(ui, sorespot::Setup)

#include "setup.moc"
