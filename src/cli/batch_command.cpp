// SPDX-License-Identifier: MIT
#include "cli/catalog_access.h"
#include "cli/commands.h"
#include "cli/json_output.h"
#include "cli/ranking_body.h"
#include "core/drawing/drawing_reader.h"

#include <algorithm>
#include <deque>
#include <future>
#include <iostream>
#include <string>
#include <thread>
#include <vector>

namespace sorespot::cli {
namespace {

// Lines are worked on in chunks: large enough that starting a thread for each does not show, small enough
// that those in work fit into memory, however long the input is.
constexpr std::size_t chunkLines = 256;
constexpr std::size_t chunkBytes = 1 << 20;

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

Lines readChunk(std::istream& in) {
    Lines lines;
    std::size_t bytes = 0;
    for (std::string line; lines.size() < chunkLines && bytes < chunkBytes && std::getline(in, line);) {
        bytes += line.size();
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace

int batch(const Paths& catalogs, const std::filesystem::path& figure, const BatchOptions& options) {
    const std::optional<Catalog> catalog = openCatalog(catalogs);
    if (!catalog)
        return exitCannotRead;
    Batch batch(*catalog, figure, options.limit);
    const std::size_t threads = options.threads > 0 ? static_cast<std::size_t>(options.threads)
                                                    : std::max(1u, std::thread::hardware_concurrency());
    std::ios::sync_with_stdio(false);
    std::deque<std::future<std::string>> working; // in the order of the input
    const auto writeFirst = [&] {
        std::cout << working.front().get();
        working.pop_front();
    };
    for (Lines lines = readChunk(std::cin); !lines.empty(); lines = readChunk(std::cin)) {
        if (working.size() == threads)
            writeFirst();
        working.push_back(std::async(std::launch::async,
                                     [&batch, lines = std::move(lines)] { return batch.answersTo(lines); }));
    }
    while (!working.empty())
        writeFirst();
    return exitOk;
}

} // namespace sorespot::cli
