// SPDX-License-Identifier: MIT
#pragma once

#include "app/figure/muscle_paths.h"
#include "app/figure/relief_levels.h"
#include "app/figure/view_paths.h"
#include "core/figure/figure.h"
#include "core/figure/hit_tester.h"
#include "core/referral/anatomy.h"

#include <QObject>
#include <QRectF>
#include <QtQml/qqmlregistration.h>

#include <array>
#include <filesystem>
#include <future>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace sorespot {

/// The figure in one variant, and what drawing and hitting need of it. It is read on another thread while the
/// program starts: making a store takes no time, and only who asks for what is not there yet waits. All
/// answers are the same for good and may be asked for from several threads.
class FigureStore : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(bool hasError READ hasError CONSTANT)
    Q_PROPERTY(QString errorText READ errorText CONSTANT)
    Q_PROPERTY(QRectF plateBounds READ plateBounds CONSTANT) ///< Empty without a figure.

public:
    /// `folder` is that of a variant: share/sorespot/figure/neutral.
    explicit FigureStore(const std::filesystem::path& folder, QObject* parent = nullptr);
    ~FigureStore() override;

    bool hasError() const { return !loaded().figure.has_value(); }
    QString errorText() const { return loaded().errorText; }
    QRectF plateBounds() const;

    /// One shape of a muscle in a view, in the order of readMuscleShapes().
    struct MuscleInView {
        MuscleShape shape;
        MusclePaths paths;
    };

    /// Everything below: precondition !hasError().
    const Figure& figure() const { return *loaded().figure; }
    const Plate& plate() const { return loaded().figure->plate(); }
    const FigureView& view(View view) const { return loaded().figure->view(view); }
    const HitTester& hitTester(View view) const { return partsOf(view).hitTester; }
    const ViewPaths& paths(View view) const { return partsOf(view).paths; }
    /// A figure without its relief is flat but usable: a missing picture must not cost the program.
    const ReliefLevels& relief(View view) const { return m_reliefs[static_cast<std::size_t>(view)].get(); }
    /// Read when first asked for, all views at once: whoever shows a muscle looks for it in each. Empty where
    /// they cannot be read, which is then said on stderr: the figure is usable without.
    const std::vector<MuscleInView>& muscles(View view) const;
    /// What patterns hang on; reads the muscles a second time, as rings to lay points along.
    const Anatomy& anatomy() const;

private:
    struct Parts {
        HitTester hitTester;
        ViewPaths paths;
    };
    struct Loaded {
        std::optional<Figure> figure;
        QString errorText;
        std::vector<Parts> parts; // in the order of the enumeration View
    };
    static Loaded load(const std::filesystem::path& folder);
    void read();
    static std::vector<MuscleInView> readMuscles(const std::filesystem::path& folder, View view);
    const Loaded& loaded() const { return m_loaded.get(); }
    const Parts& partsOf(View view) const { return loaded().parts[static_cast<std::size_t>(view)]; }

    std::filesystem::path m_folder;
    std::promise<Loaded> m_loadedLater;
    std::shared_future<Loaded> m_loaded;
    std::array<std::promise<ReliefLevels>, allViews.size()> m_reliefsLater;
    std::array<std::shared_future<ReliefLevels>, allViews.size()> m_reliefs;
    mutable std::once_flag m_musclesRead;
    mutable std::array<std::vector<MuscleInView>, allViews.size()> m_muscles;
    mutable std::once_flag m_anatomyMade;
    mutable std::unique_ptr<const Anatomy> m_anatomy;
    std::future<void> m_reading; // last: it uses what stands above, and destroying it waits for its end
};

} // namespace sorespot
