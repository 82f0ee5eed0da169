// SPDX-License-Identifier: MIT
// Whatever is marked and answered, in whatever order: no instruction comes out for a point that must not be
// pressed. What must not be is worked out here a second time, from the entries alone.
#include "core/catalog/catalog_loader.h"
#include "core/safety/press_permission.h"
#include "support/catch.h"

#include <algorithm>
#include <map>
#include <random>
#include <set>

using namespace sorespot;

namespace {

using Areas = std::set<std::string>;
using Answers = std::map<std::string, Areas>; // the conditions answered with yes

bool has(const std::vector<std::string>& ids, const std::string& id) {
    return std::count(ids.begin(), ids.end(), id) > 0;
}

/// Whether the answers withhold a muscle, by the words of data/README.md.
bool isWithheld(const Catalog& catalog, const Answers& answers, const Muscle& muscle) {
    for (const Condition& condition : catalog.conditions) {
        const auto answer = answers.find(condition.id);
        if (answer == answers.end())
            continue;
        for (const PressRule& rule : condition.rules) {
            if (rule.effect != PressEffect::Withhold)
                continue;
            bool hit = rule.everywhere || has(rule.groups, muscle.group) || has(rule.muscles, muscle.id);
            for (const std::string& need : muscle.press->needs)
                hit = hit || has(rule.needs, need);
            for (const std::string& tool : muscle.press->tools)
                hit = hit || has(rule.tools, tool);
            if (rule.namedAreas) {
                hit = hit || answer->second.empty();
                for (const BodyArea& area : catalog.bodyAreas)
                    hit = hit || (answer->second.count(area.id) > 0 && has(area.groups, muscle.group));
            }
            if (hit)
                return true;
        }
    }
    return false;
}

bool isForbidden(const Muscle& muscle, const TriggerPoint& point) {
    return muscle.selfPressure == Suitability::Avoid ||
           muscle.selfPressure == Suitability::ProfessionalOnly || point.depth == PointDepth::NotReachable ||
           !point.refersPain;
}

/// One person at the program, who does at random what a person can do. Keeps its own books.
class Visitor {
public:
    Visitor(const Catalog& catalog, unsigned seed)
        : m_catalog(catalog)
        , m_random(seed) {}

    void act() {
        switch (below(12)) {
        case 0:
        case 1:
            m_marks.add(anyPlace());
            m_gate.ask(raisedFlags(m_catalog, m_marks));
            break;
        case 2:
            if (!m_marks.empty())
                m_marks.remove(m_marks.places()[below(m_marks.places().size())]);
            m_gate.ask(raisedFlags(m_catalog, m_marks));
            break;
        case 3:
        case 4:
            m_gate.denyAll();
            for (const RaisedFlag& raised : raisedFlags(m_catalog, m_marks))
                m_denied.insert(raised.flag);
            m_wasAsked = !m_gate.asked().empty();
            break;
        case 5:
            if (below(20) == 0 && !m_gate.asked().empty()) {
                m_gate.confirm(*m_gate.asked()[below(m_gate.asked().size())].flag);
                m_confirmed = true;
            }
            break;
        case 6:
        case 7:
            toggleCondition();
            break;
        case 8:
            toggleArea();
            break;
        case 9:
        case 10:
            m_person.finish();
            m_finished = true;
            break;
        default:
            if (below(30) == 0)
                startAgain();
        }
    }

    /// Looks at a muscle; false where an instruction came out that must not, or a permit was given too early.
    bool look(int& given, int& withheld) {
        const Muscle& muscle = m_catalog.muscles[below(m_catalog.muscles.size())];
        const auto fresh = PressPermit::of(m_catalog, m_gate, m_person);
        if (fresh && !m_kept)
            m_kept = fresh; // and keeps it for good, as a careless caller would
        if (fresh && !mayBeInstructed())
            return false;
        for (const auto& permit : {fresh, m_kept}) {
            const auto press = permit ? pressInstruction(*permit, muscle) : std::nullopt;
            if (!press) {
                ++withheld;
                continue;
            }
            ++given;
            if (!mayBeInstructed() || press->points.empty() || press->advice.protocol == nullptr ||
                isWithheld(m_catalog, m_yes, muscle))
                return false;
            for (const TriggerPoint* point : press->points) {
                if (isForbidden(muscle, *point))
                    return false;
            }
        }
        return true;
    }

private:
    std::size_t below(std::size_t count) { return m_random() % count; }

    SidedRegion anyPlace() {
        const Region& region = m_catalog.regions[below(m_catalog.regions.size())];
        return {region.id, region.kind == RegionKind::Midline ? Side::Midline
                           : below(2) == 0                    ? Side::Left
                                                              : Side::Right};
    }

    void toggleCondition() {
        const Condition& condition = m_catalog.conditions[below(m_catalog.conditions.size())];
        const bool applies = m_yes.count(condition.id) == 0;
        m_person.setApplies(condition.id, applies);
        if (applies)
            m_yes[condition.id];
        else
            m_yes.erase(condition.id);
    }

    void toggleArea() {
        if (m_yes.empty())
            return;
        auto answer = m_yes.begin();
        std::advance(answer, below(m_yes.size()));
        const std::string& area = m_catalog.bodyAreas[below(m_catalog.bodyAreas.size())].id;
        const bool named = answer->second.count(area) == 0;
        m_person.setArea(answer->first, area, named);
        if (named)
            answer->second.insert(area);
        else
            answer->second.erase(area);
    }

    void startAgain() {
        m_gate.reset();
        m_person.reset();
        m_marks.clear();
        m_denied.clear();
        m_yes.clear();
        m_confirmed = m_finished = m_wasAsked = false;
    }

    bool mayBeInstructed() const {
        if (m_confirmed || !m_finished || !m_wasAsked)
            return false;
        for (const RaisedFlag& raised : raisedFlags(m_catalog, m_marks)) {
            if (m_denied.count(raised.flag) == 0)
                return false;
        }
        return true;
    }

    const Catalog& m_catalog;
    std::mt19937 m_random;
    Selection m_marks;
    RedFlagGate m_gate;
    Person m_person;
    std::optional<PressPermit> m_kept;
    std::set<const RedFlag*> m_denied;
    Answers m_yes;
    bool m_confirmed = false;
    bool m_finished = false;
    bool m_wasAsked = false;
};

} // namespace

TEST_CASE("no path through marks and answers leads to the instruction for a withheld point") {
    const LoadedCatalog loaded = loadCatalog({SORESPOT_CATALOG_DIR});
    int looks = 0;
    int given = 0;
    int withheld = 0;
    for (unsigned seed = 1; seed <= 1500; ++seed) {
        Visitor visitor(loaded.catalog, seed);
        for (int step = 0; step < 80; ++step) {
            visitor.act();
            ++looks;
            if (!visitor.look(given, withheld))
                FAIL("seed " << seed << ", step " << step);
        }
    }
    CHECK(looks >= 100'000);
    // Both kinds of outcome were met often, or the test would prove nothing.
    CHECK(given > 5'000);
    CHECK(withheld > 5'000);
}

TEST_CASE("every answer alone withholds or keeps each shipped muscle as its rules say") {
    const LoadedCatalog loaded = loadCatalog({SORESPOT_CATALOG_DIR});
    const Catalog& catalog = loaded.catalog;
    std::string wrong;
    int cases = 0;
    for (const Condition& condition : catalog.conditions) {
        std::vector<Areas> choices{{}};
        for (const BodyArea& area : catalog.bodyAreas)
            choices.push_back({area.id});
        for (const Areas& areas : choices) {
            Person person;
            person.setApplies(condition.id, true);
            for (const std::string& area : areas)
                person.setArea(condition.id, area, true);
            for (const Muscle& muscle : catalog.muscles) {
                for (const TriggerPoint& point : muscle.triggerPoints) {
                    const bool expected =
                        isForbidden(muscle, point) || isWithheld(catalog, {{condition.id, areas}}, muscle);
                    const PressAdvice advice = adviceFor(person, catalog, muscle, point);
                    if ((advice.verdict == PressVerdict::Withheld) != expected)
                        wrong += condition.id + '/' + point.id + ' ';
                    ++cases;
                }
            }
        }
    }
    CHECK(wrong == "");
    CHECK(cases > 10'000);
}
