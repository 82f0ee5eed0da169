// SPDX-License-Identifier: MIT
#include "app/atlas_run.h"

#include "app/atlas/atlas.h"
#include "app/display_environment.h"

#include <csignal>
#include <cstdio>

namespace sorespot {
namespace {

volatile std::sig_atomic_t stopAsked = 0;

void askToStop(int) {
    stopAsked = 1;
}

/// For as long as it lives, an interrupt only sets a flag.
class InterruptGuard {
public:
    InterruptGuard()
        : m_interrupt(std::signal(SIGINT, askToStop))
        , m_terminate(std::signal(SIGTERM, askToStop)) {
        stopAsked = 0;
    }
    ~InterruptGuard() {
        std::signal(SIGINT, m_interrupt);
        std::signal(SIGTERM, m_terminate);
    }
    InterruptGuard(const InterruptGuard&) = delete;
    InterruptGuard& operator=(const InterruptGuard&) = delete;

private:
    void (*m_interrupt)(int);
    void (*m_terminate)(int);
};

} // namespace

int runAtlas(const Catalog& catalog, const FigureStore& figure, const QString& muscle, const QString& file) {
    const InterruptGuard guard;
    const bool tells = stderrIsTerminal();
    const Result<AtlasEnd> end =
        writeAtlas(catalog, figure, muscle, file, [tells](int page, int pages, const Muscle& one) {
            if (tells)
                std::fprintf(stderr, "\r\033[K%d/%d %s", page, pages, one.id.c_str());
            return stopAsked == 0;
        });
    if (tells)
        std::fputs("\r\033[K", stderr);
    if (!end) {
        std::fprintf(stderr, "sorespot: %s\n  %s\n", end.error().message.c_str(), end.error().remedy.c_str());
        return catalog.muscles.empty() ? 2 : 1;
    }
    if (*end == AtlasEnd::Stopped) {
        std::fputs("sorespot: stopped; no atlas was written\n", stderr);
        return 130;
    }
    return 0;
}

} // namespace sorespot
