// SPDX-License-Identifier: MIT
#include "figure_builder/muscles/muscle_source.h"

#include "core/figure/json_node.h"
#include "core/input/ascii.h"
#include "figure_builder/authoring_error.h"
#include "figure_builder/drawing/flattening.h"
#include "figure_builder/drawing/source_file.h"

#include <algorithm>
#include <functional>
#include <set>
#include <tuple>

namespace sorespot {

namespace {

constexpr std::size_t most = 1000; // of anything in a file
constexpr int deepest = 20;

using Places = std::array<KnotPlaces, allDrawings.size()>;

/// A curve that several muscles use as an edge. `fractions` are all places where one of them begins or ends
/// on it: made points of the curve for everybody, they let neighbours share all points of their common edge.
struct Rail {
    Drawing drawing = Drawing::Front;
    Polyline line;
    std::vector<double> fractions;
};

struct SectionPoint {
    Point at;
    Rail* rail = nullptr;
    double fraction = 0;
};

/// An entry whose places on rails are not settled yet.
struct Draft {
    MuscleEntry entry;
    std::vector<std::vector<SectionPoint>> sections;
};

std::string readPlainId(const JsonNode& node, const std::string& id) {
    const bool isPlain = std::all_of(id.begin(), id.end(), isIdCharacter);
    if (!isPlain || id.size() > 64)
        node.fail("\"" + id + "\" is no id", "use at most 64 of a-z, 0-9 and _");
    return id;
}

Drawing readDrawing(const JsonNode& node) {
    for (const Drawing drawing : allDrawings) {
        if (node.text(20) == nameOf(drawing))
            return drawing;
    }
    node.fail("is no drawing", "write front, back, head_side or sole");
}

int readDepth(const JsonNode& node, int least) {
    const double depth = node.number(least, deepest);
    if (depth != static_cast<int>(depth))
        node.fail("is not a whole number",
                  "write " + std::to_string(least) + " to " + std::to_string(deepest));
    return static_cast<int>(depth);
}

void append(AuthoringErrors& errors, const AuthoringErrors& more) {
    errors.insert(errors.end(), more.begin(), more.end());
}

/// One file, read in two steps: everything as written, then the places on rails and the lofts.
class MuscleFile {
public:
    MuscleFile(const Places& places, MuscleSource& source, AuthoringErrors& errors)
        : m_places(places)
        , m_source(source)
        , m_errors(errors) {}

    void read(const JsonNode& root);

private:
    const KnotPlaces& placesOf(Drawing drawing) const { return m_places[static_cast<std::size_t>(drawing)]; }
    /// Keeps the problem for later and lets the rest be read.
    void collect(const std::function<void()>& readOne) { append(m_errors, errorsOf(readOne)); }
    void readRail(const std::string& name, const JsonNode& node);
    void readOccluder(const JsonNode& node);
    void readEntry(const std::string& muscle, const JsonNode& node);
    void readAttachments(const JsonNode& node, const std::string& end, MuscleEntry& entry) const;
    SectionPoint readPoint(const JsonNode& node, Drawing drawing);
    LoftSections settled(const Draft& draft) const;

    const Places& m_places;
    MuscleSource& m_source;
    AuthoringErrors& m_errors;
    std::map<std::string, Rail> m_rails;
    std::vector<Draft> m_drafts;
};

void MuscleFile::read(const JsonNode& root) {
    root.allowOnly({"rails", "occluders", "muscles", "without_view"});
    if (const auto rails = root.optionalMember("rails")) {
        for (const auto& [name, node] : rails->members(most))
            collect([&, &railName = name, &rail = node] { readRail(railName, rail); });
    }
    if (const auto occluders = root.optionalMember("occluders")) {
        for (const JsonNode& node : occluders->elements(0, most))
            collect([&] { readOccluder(node); });
    }
    if (const auto muscles = root.optionalMember("muscles")) {
        for (const auto& [muscle, list] : muscles->members(most)) {
            for (const JsonNode& node : list.elements(1, most))
                collect([&, &id = muscle] { readEntry(id, node); });
        }
    }
    if (const auto without = root.optionalMember("without_view")) {
        for (const auto& [muscle, reason] : without->members(most))
            m_source.withoutView.emplace(readPlainId(reason, muscle), reason.text(1000));
    }
    for (auto& [name, rail] : m_rails)
        rail.line = withPointsAlong(rail.line, rail.fractions);
    for (Draft& draft : m_drafts) {
        draft.entry.loft = loftMuscle(settled(draft));
        m_source.entries.push_back(std::move(draft.entry));
    }
}

void MuscleFile::readRail(const std::string& name, const JsonNode& node) {
    node.allowOnly({"view", "knots"});
    Rail rail;
    rail.drawing = readDrawing(node.member("view"));
    const JsonNode knots = node.member("knots");
    rail.line = flatten(hobbySpline(readKnots(knots, placesOf(rail.drawing)), SplineKind::Open), flatness);
    if (rail.line.empty())
        knots.fail("has no length", "give it different knots");
    m_rails.emplace(name, std::move(rail));
}

void MuscleFile::readOccluder(const JsonNode& node) {
    node.allowOnly({"view", "name", "depth", "outline"});
    node.member("name").text(100);
    MuscleOccluder occluder;
    occluder.drawing = readDrawing(node.member("view"));
    occluder.depth = readDepth(node.member("depth"), 0);
    const std::vector<Knot> knots = readKnots(node.member("outline"), placesOf(occluder.drawing), 3);
    occluder.outline = flatten(hobbySpline(knots, SplineKind::Closed), flatness);
    if (area(occluder.outline) < 1)
        node.member("outline").fail("encloses no area", "draw it around at least 1 mH2");
    occluder.outline.pop_back(); // it repeats the first point
    m_source.occluders.push_back(std::move(occluder));
}

void MuscleFile::readEntry(const std::string& muscle, const JsonNode& node) {
    node.allowOnly({"view", "depth", "part", "behind_bone", "sheet", "attached", "sections"});
    Draft draft;
    MuscleEntry& entry = draft.entry;
    entry.muscle = readPlainId(node, muscle);
    entry.place = node.place();
    entry.drawing = readDrawing(node.member("view"));
    entry.depth = readDepth(node.member("depth"), 1);
    if (const auto part = node.optionalMember("part"))
        entry.part = readPlainId(*part, part->text(64));
    if (const auto behind = node.optionalMember("behind_bone"))
        entry.behindBone = behind->boolean();
    if (const auto sheet = node.optionalMember("sheet"))
        entry.isSheet = sheet->boolean();
    if (const auto attached = node.optionalMember("attached")) {
        attached->allowOnly({"origin", "insertion"});
        readAttachments(*attached, "origin", entry);
        readAttachments(*attached, "insertion", entry);
    }
    for (const JsonNode& section : node.member("sections").elements(2, 12)) {
        draft.sections.emplace_back();
        for (const JsonNode& point : section.elements(1, 12))
            draft.sections.back().push_back(readPoint(point, entry.drawing));
    }
    m_drafts.push_back(std::move(draft));
}

void MuscleFile::readAttachments(const JsonNode& node, const std::string& end, MuscleEntry& entry) const {
    const auto list = node.optionalMember(end);
    if (!list)
        return;
    const Landmarks& landmarks = placesOf(entry.drawing).landmarks;
    for (const JsonNode& name : list->elements(0, 100)) {
        const auto found = landmarks.find(name.text(100));
        if (found == landmarks.end())
            name.fail("names a landmark that this drawing does not have: \"" + name.text(100) + "\"",
                      "give it a place in this drawing in landmarks.jsonc");
        entry.attachments.push_back({found->first, found->second.at, end == "origin"});
    }
}

SectionPoint MuscleFile::readPoint(const JsonNode& node, Drawing drawing) {
    if (!node.isObject())
        return {readPlace(node, placesOf(drawing)), nullptr, 0};
    node.allowOnly({"rail", "at"});
    const std::string name = node.member("rail").text(100);
    const auto found = m_rails.find(name);
    if (found == m_rails.end() || found->second.drawing != drawing)
        node.member("rail").fail("names a rail that this drawing does not have: \"" + name + "\"",
                                 "add it to \"rails\" of this file");
    const double fraction = node.member("at").number(0, 1);
    found->second.fractions.push_back(fraction);
    return {{}, &found->second, fraction};
}

LoftSections MuscleFile::settled(const Draft& draft) const {
    LoftSections loft;
    for (const std::vector<SectionPoint>& section : draft.sections) {
        loft.sections.emplace_back();
        for (const SectionPoint& p : section)
            loft.sections.back().push_back(p.rail ? partOf(p.rail->line, p.fraction, p.fraction).front()
                                                  : p.at);
    }
    const auto edge = [&draft](auto endOf) -> LoftEdge {
        const SectionPoint& first = endOf(draft.sections.front());
        const SectionPoint& last = endOf(draft.sections.back());
        const bool isOnRail =
            first.rail && std::all_of(draft.sections.begin(), draft.sections.end(),
                                      [&](const auto& section) { return endOf(section).rail == first.rail; });
        return isOnRail ? LoftEdge(partOf(first.rail->line, first.fraction, last.fraction)) : std::nullopt;
    };
    using Section = std::vector<SectionPoint>;
    loft.firstEdge = edge([](const Section& section) -> const SectionPoint& { return section.front(); });
    loft.secondEdge = edge([](const Section& section) -> const SectionPoint& { return section.back(); });
    return loft;
}

auto paintOrder(const MuscleEntry& entry) {
    return std::tuple(-entry.depth, std::tie(entry.muscle, entry.part, entry.drawing));
}

void checkNames(const MuscleSource& source, AuthoringErrors& errors) {
    std::set<std::string> shown;
    for (std::size_t i = 0; i < source.entries.size(); ++i) {
        const MuscleEntry& entry = source.entries[i];
        if (i > 0 && paintOrder(source.entries[i - 1]) == paintOrder(entry))
            errors.push_back({entry.place, entry.label() + " stands twice in this drawing at this depth",
                              "give each its own \"part\""});
        if (source.withoutView.contains(entry.muscle) && shown.insert(entry.muscle).second)
            errors.push_back({entry.place, entry.muscle + " stands under \"without_view\", too", "keep one"});
    }
}

std::vector<std::string> sourceNames(const std::filesystem::path& folder) {
    std::vector<std::string> names;
    std::error_code failed;
    for (const auto& file : std::filesystem::directory_iterator(folder, failed)) {
        if (file.path().extension() == ".jsonc")
            names.push_back(file.path().filename().string());
    }
    if (failed)
        throw AuthoringError{folder.string(), "cannot be read", "check that the folder is there"};
    std::sort(names.begin(), names.end());
    return names;
}

} // namespace

MuscleSource readMuscleSource(const std::filesystem::path& folder, const Places& places) {
    MuscleSource source;
    AuthoringErrors errors;
    for (const std::string& name : sourceNames(folder)) {
        append(errors, errorsOf([&] {
                   const SourceFile file(folder, name);
                   MuscleFile(places, source, errors).read(file.root());
               }));
    }
    std::stable_sort(
        source.entries.begin(), source.entries.end(),
        [](const MuscleEntry& a, const MuscleEntry& b) { return paintOrder(a) < paintOrder(b); });
    checkNames(source, errors);
    if (!errors.empty())
        throw errors;
    return source;
}

} // namespace sorespot
