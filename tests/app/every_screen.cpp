// SPDX-License-Identifier: MIT
#include "every_screen.h"

#include "app/gadget_list_model.h"

namespace sorespot {
namespace {

const QString shoulder = QStringLiteral("shoulder_front:right");
const QString infraspinatus = QStringLiteral("infraspinatus");
const QString right = QStringLiteral("right");

void open(TestWindow& ui, const QString& page) {
    ui.window()->setProperty("page", page);
}

/// With what is in a drawer, where the window has one.
class Screens {
public:
    Screens(TestWindow& ui, const std::function<void(const QString& screen)>& look)
        : m_ui(ui)
        , m_look(look) {}

    void operator()(const QString& screen) const {
        m_look(screen);
        QQuickItem* handle = m_ui.named(QStringLiteral("drawerHandle"));
        if (handle == nullptr)
            return;
        QMetaObject::invokeMethod(handle, "clicked");
        m_look(screen + QStringLiteral(", drawer"));
        QMetaObject::invokeMethod(handle, "clicked");
    }

private:
    TestWindow& m_ui;
    const std::function<void(const QString& screen)>& m_look;
};

} // namespace

void throughEveryScreen(TestWindow& ui, const std::function<void(const QString& screen)>& lookAt) {
    const Screens look(ui, lookAt);
    Session& session = ui.session();
    session.startAgain();
    for (const QString& page : pageNames()) {
        open(ui, page);
        look(page);
    }
    for (const Article& article : ui.program().catalog().catalog.articles) {
        const QString page = QStringLiteral("learn/") + QString::fromStdString(article.id);
        open(ui, page);
        look(page);
    }
    open(ui, QStringLiteral("muscles"));
    session.search()->setQuery(QStringLiteral("headache"));
    look(QStringLiteral("search"));
    session.search()->setQuery(QString());

    open(ui, QStringLiteral("home"));
    session.toggle(QStringLiteral("chest:left")); // brings up a red flag
    session.toggle(shoulder);
    look(QStringLiteral("candidates"));
    const QList<CandidateRow> candidates =
        static_cast<GadgetListModel<CandidateRow>*>(session.sources()->candidates())->rows();
    session.toggleCompared(candidates.value(0).muscle, candidates.value(0).side);
    session.toggleCompared(candidates.value(1).muscle, candidates.value(1).side);
    look(QStringLiteral("comparison"));
    session.comparison()->clear();
    open(ui, QStringLiteral("safety"));
    look(QStringLiteral("safety of marked places"));
    open(ui, QStringLiteral("home"));
    session.choose(infraspinatus, right);
    look(QStringLiteral("muscle"));
    session.denyFlags();
    session.aboutYou()->finish();
    look(QStringLiteral("muscle, safety cleared"));
    open(ui, QStringLiteral("take"));
    look(QStringLiteral("sheet"));
    open(ui, QStringLiteral("home"));

    session.startHold();
    look(QStringLiteral("hold, before it"));
    session.hold()->start();
    look(QStringLiteral("hold, running"));
    session.hold()->pause();
    look(QStringLiteral("hold, paused"));
    session.hold()->stop();
    look(QStringLiteral("hold, after it"));
    session.hold()->close();
    session.answerPress(SourceList::Nothing);
    session.unchoose();
    look(QStringLiteral("candidates after pressing"));
    ui.program().settings().setDiary(true);
    ui.program().diary().keep();
    look(QStringLiteral("candidates, kept"));
    open(ui, QStringLiteral("diary"));
    look(QStringLiteral("diary with a visit"));
    open(ui, QStringLiteral("home"));
    ui.program().diary().deleteAll();
    ui.program().settings().setDiary(false);
    session.confirmFlag(
        static_cast<GadgetListModel<RedFlagRow>*>(session.placeFlags())->rows().value(0).flag);
    look(QStringLiteral("candidates with a red flag"));
    session.startAgain();
}

} // namespace sorespot
