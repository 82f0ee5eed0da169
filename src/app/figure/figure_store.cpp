// SPDX-License-Identifier: MIT
#include "app/figure/figure_store.h"

#include <cstdio>

namespace sorespot {

FigureStore::Loaded FigureStore::load(const std::filesystem::path& folder) {
    Loaded loaded;
    Result<Figure> figure = Figure::load(folder);
    if (!figure) {
        loaded.errorText = QString::fromStdString(figure.error().message + ". " + figure.error().remedy);
        return loaded;
    }
    loaded.figure = std::move(figure).value();
    for (const View view : allViews)
        loaded.parts.push_back({HitTester(loaded.figure->view(view)), ViewPaths(loaded.figure->view(view))});
    return loaded;
}

FigureStore::FigureStore(const std::filesystem::path& folder, QObject* parent)
    : QObject(parent)
    , m_folder(folder)
    , m_loaded(m_loadedLater.get_future()) {
    for (std::size_t i = 0; i < m_reliefs.size(); ++i)
        m_reliefs[i] = m_reliefsLater[i].get_future();
    m_reading = std::async(std::launch::async, [this] { read(); });
}

/// One after the other on one thread: with more of them, those that make the window would get less of a small
/// machine's cores, and it is the window that everybody waits for.
void FigureStore::read() {
    m_loadedLater.set_value(load(m_folder));
    for (const View which : allViews) {
        ReliefLevels relief;
        if (!hasError()) {
            const FigureView& read = view(which);
            relief = ReliefLevels(QImage(QString::fromStdU16String(read.reliefFile.u16string())),
                                  read.reliefBounds);
        }
        m_reliefsLater[static_cast<std::size_t>(which)].set_value(std::move(relief));
    }
}

FigureStore::~FigureStore() = default;

QRectF FigureStore::plateBounds() const {
    if (hasError())
        return {};
    const Box& box = plate().bounds;
    return {box.left, box.top, box.width(), box.height()};
}

const std::vector<FigureStore::MuscleInView>& FigureStore::muscles(View view) const {
    std::call_once(m_musclesRead, [this] {
        std::vector<std::future<std::vector<MuscleInView>>> read;
        read.reserve(allViews.size());
        for (const View which : allViews)
            read.push_back(std::async(std::launch::async, readMuscles, m_folder, which));
        for (std::size_t i = 0; i < read.size(); ++i)
            m_muscles[i] = read[i].get();
    });
    return m_muscles[static_cast<std::size_t>(view)];
}

const Anatomy& FigureStore::anatomy() const {
    std::call_once(m_anatomyMade,
                   [this] { m_anatomy = std::make_unique<const Anatomy>(figure(), m_folder); });
    return *m_anatomy;
}

std::vector<FigureStore::MuscleInView> FigureStore::readMuscles(const std::filesystem::path& folder,
                                                                View view) {
    Result<std::vector<MuscleShape>> shapes = readMuscleShapes(folder, view);
    if (!shapes) {
        std::fprintf(stderr, "sorespot: %s. %s\n", shapes.error().message.c_str(),
                     shapes.error().remedy.c_str());
        return {};
    }
    std::vector<MuscleInView> muscles;
    for (MuscleShape& shape : *shapes) {
        MusclePaths paths(shape);
        muscles.push_back({std::move(shape), std::move(paths)});
    }
    return muscles;
}

} // namespace sorespot
