// SPDX-License-Identifier: MIT
#include "cli/catalog_access.h"
#include "cli/commands.h"
#include "cli/json_output.h"
#include "cli/ranking_body.h"
#include "core/console/interrupt_guard.h"
#include "core/console/progress_line.h"
#include "core/console/terminal.h"
#include "core/drawing/drawing_reader.h"

#include <algorithm>
#include <condition_variable>
#include <future>
#include <iostream>
#include <map>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace sorespot::cli {
namespace {

// Lines are worked on in chunks: large enough that taking turns does not show, small enough that those in
// work fit into memory, however long the input is.
constexpr std::size_t chunkLines = 32;
constexpr std::size_t chunkBytes = 1 << 18;

using Lines = std::vector<std::string>;

class Batch {
public:
    Batch(const Catalog& catalog, const std::filesystem::path& figure, int limit)
        : m_catalog(catalog)
        , m_body(figure)
        , m_ranker(catalog, [this] { return m_body.figure(); })
        , m_limit(limit) {}

    std::string answersTo(const Lines& lines) {
        std::string answers;
        for (const std::string& line : lines) {
            answers += answerTo(line).dump(-1, ' ', false, Json::error_handler_t::replace);
            answers += '\n';
        }
        return answers;
    }

private:
    /// A bad line gets its error in its place: the answers stay in step with the questions.
    Json answerTo(const std::string& line) {
        const auto refuse = [](const Error& error) {
            return Json{{"error", {{"message", error.message}, {"remedy", error.remedy}}}};
        };
        const Result<PainDrawing> drawing = readDrawing(m_catalog, line);
        if (!drawing)
            return refuse(drawing.error());
        const Result<Selection> selection = m_body.placesOf(*drawing);
        if (!selection)
            return refuse(selection.error());
        return rankingToJson(m_ranker.rank(*drawing), raisedFlags(m_catalog, *selection), m_limit);
    }

    const Catalog& m_catalog;
    RankingBody m_body;
    Ranker m_ranker;
    int m_limit;
};

/// Chunks of lines from in to out, worked on by several threads. Answers that are ready before their turn
/// wait in memory, so that no thread waits for another one; a bounded number of them.
class Chunks {
public:
    Chunks(std::istream& in, std::ostream& out, std::size_t threads, const InterruptGuard& guard)
        : m_in(in)
        , m_out(out)
        , m_guard(guard)
        , m_mostAhead(4 * threads) {}

    /// Works until there are no more lines; called by each thread.
    template <typename Answer>
    void work(Answer answersTo) {
        for (;;) {
            Lines lines;
            const std::size_t number = read(lines);
            if (lines.empty())
                return;
            write(number, answersTo(lines));
        }
    }

private:
    std::size_t read(Lines& lines) {
        const std::lock_guard lock(m_reading);
        std::size_t bytes = 0;
        while (lines.size() < chunkLines && bytes < chunkBytes && isComing(lines.empty())) {
            std::string line;
            if (!std::getline(m_in, line))
                break;
            bytes += line.size();
            lines.push_back(std::move(line));
        }
        return m_nextRead++;
    }

    /// Whether there is a line to read, or the end. Whoever stops gets the answers to all lines that were
    /// read: what is written are whole lines, in order.
    bool isComing(bool mayWait) const {
        while (!m_guard.asked()) {
            if (m_in.rdbuf()->in_avail() > 0 || stdinIsReady())
                return true;
            if (!mayWait) // somebody types: what is there is answered
                return false;
        }
        return false;
    }

    void write(std::size_t number, std::string answers) {
        std::unique_lock lock(m_writing);
        // The chunk whose turn it is never waits.
        m_written.wait(lock, [&] { return number < m_nextWritten + m_mostAhead; });
        m_ready.emplace(number, std::move(answers));
        for (auto next = m_ready.begin(); next != m_ready.end() && next->first == m_nextWritten;
             next = m_ready.erase(next)) {
            m_out << next->second;
            ++m_nextWritten;
            m_answered +=
                static_cast<std::size_t>(std::count(next->second.begin(), next->second.end(), '\n'));
        }
        // Answers on a terminal tell how far it is.
        if (!m_outIsTerminal)
            m_progress.show(std::to_string(m_answered) + " drawings answered");
        m_written.notify_all();
    }

    std::istream& m_in;
    std::ostream& m_out;
    const InterruptGuard& m_guard;
    const std::size_t m_mostAhead; // of the chunk whose turn it is
    std::mutex m_reading;
    std::size_t m_nextRead = 0;
    std::mutex m_writing;
    std::condition_variable m_written;
    std::size_t m_nextWritten = 0;
    std::map<std::size_t, std::string> m_ready; // by number
    std::size_t m_answered = 0;                 // lines
    const bool m_outIsTerminal = stdoutIsTerminal();
    ProgressLine m_progress; // with m_writing
};

} // namespace

int batch(const Paths& catalogs, const std::filesystem::path& figure, const BatchOptions& options) {
    const std::optional<Catalog> catalog = openCatalog(catalogs);
    if (!catalog)
        return exitCannotRead;
    Batch batch(*catalog, figure, options.limit);
    const std::size_t threads = options.threads > 0 ? static_cast<std::size_t>(options.threads)
                                                    : std::max(1u, std::thread::hardware_concurrency());
    std::ios::sync_with_stdio(false);
    const InterruptGuard guard;
    Chunks chunks(std::cin, std::cout, threads, guard);
    const auto work = [&] { chunks.work([&](const Lines& lines) { return batch.answersTo(lines); }); };
    std::vector<std::future<void>> others;
    for (std::size_t i = 1; i < threads; ++i)
        others.push_back(std::async(std::launch::async, work));
    work();
    for (std::future<void>& other : others)
        other.get();
    std::cout.flush();
    return guard.asked() ? exitInterrupted : exitOk;
}

} // namespace sorespot::cli
