// SPDX-License-Identifier: MIT
#include "sheets.h"

#include <QQmlComponent>
#include <QQmlEngine>

#include <cmath>
#include <memory>

namespace sorespot::contact {

ThemeColours coloursOf(const QString& theme) {
    QQmlEngine engine;
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    QQmlComponent component(&engine, QUrl(QStringLiteral("qrc:/qt/qml/Sorespot/Ui/Theme.qml")));
    const std::unique_ptr<QObject> object(component.createWithInitialProperties(
        {{QStringLiteral("name"), theme}, {QStringLiteral("textScale"), 1.0}}));
    if (object == nullptr)
        qFatal("%s", qPrintable(component.errorString()));
    const auto colour = [&object](const char* name) { return object->property(name).value<QColor>(); };
    return {
        {colour("skin"), colour("skinShade"), colour("skinLight"), colour("formLine"), colour("skinOutline")},
        colour("canvas"),
        colour("text"),
        colour("patternOnSkin"),
        colour("muscleOnSkin"),
        colour("skinLight"),
        colour("spotOnSkin"),
        colour("spotHalo")};
}

Canvas::Canvas(const Box& box, double scale, const QColor& ground)
    : image(static_cast<int>(std::ceil(box.width() * scale)),
            static_cast<int>(std::ceil(box.height() * scale)), QImage::Format_ARGB32_Premultiplied) {
    image.fill(ground);
    frame.toDevice = ViewTransform::fit(box, image.width(), image.height());
    frame.clip = image.rect();
}

void save(const QImage& image, const QString& file) {
    if (!image.save(file, "PNG"))
        qFatal("cannot write %s", qPrintable(file));
}

} // namespace sorespot::contact
