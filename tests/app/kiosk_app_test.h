// SPDX-License-Identifier: MIT
#pragma once

#include "app_test.h"
#include "kiosk_helpers.h"

#include <memory>

namespace sorespot {

/// Base of the test classes of the unattended screen: one screen for each test.
class KioskAppTest : public AppTest {
    Q_OBJECT

protected:
    std::unique_ptr<TestKiosk> m_ui;

    void open(const QByteArray& config = R"({"languages": ["en", "es"], "staff_pin": "PIN"})",
              QSize size = {1280, 800}) {
        m_ui = std::make_unique<TestKiosk>(config, size);
        QVERIFY(m_ui->open());
    }
    Kiosk::State state() { return m_ui->kiosk().state(); }

private slots:
    void cleanup() { m_ui.reset(); }
};

} // namespace sorespot
