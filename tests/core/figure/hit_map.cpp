// SPDX-License-Identifier: MIT
#include "core/figure/hit_map.h"

#include <cmath>
#include <map>
#include <sstream>

namespace sorespot::test {

namespace {

double windingAngle(const Ring& ring, Point p) {
    double sum = 0;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const Point from = ring[i] - p;
        const Point to = ring[(i + 1) % ring.size()] - p;
        sum += std::atan2(cross(from, to), dot(from, to));
    }
    return sum;
}

/// Two letters of the id: the first of its first word and the first of its last one, or others of it where
/// that is taken; upper case on the person's right.
class Signs {
public:
    std::string of(const FigureRegion& region) {
        const auto known = m_signs.find(region.id);
        const std::string sign = known != m_signs.end() ? known->second : make(region.id);
        if (region.side != Side::Right)
            return sign;
        std::string upper;
        for (const char c : sign)
            upper += static_cast<char>(c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c);
        return upper;
    }
    const std::map<std::string, std::string>& known() const { return m_signs; }

private:
    std::string make(const std::string& id) {
        std::string letters;
        for (const char c : id) {
            if (c >= 'a' && c <= 'z')
                letters += c;
        }
        const std::size_t lastWord = id.rfind('_') + 1; // 0 when it has one word
        std::string sign{id.front(), lastWord > 0 ? id[lastWord] : letters.back()};
        for (std::size_t i = 1; i < letters.size() && !m_taken.emplace(sign, id).second; ++i)
            sign[1] = letters[i];
        m_taken.emplace(sign, id);
        m_signs.emplace(id, sign);
        return sign;
    }

    std::map<std::string, std::string> m_signs;
    std::map<std::string, std::string> m_taken;
};

} // namespace

int regionByWinding(const FigureView& view, Point p) {
    for (std::size_t i = 0; i < view.regions.size(); ++i) {
        if (view.regions[i].bounds.contains(p) && windingAngle(view.regions[i].outline, p) > 1)
            return static_cast<int>(i);
    }
    return -1;
}

std::string hitMap(const FigureView& view, double cellSize) {
    Signs signs;
    std::ostringstream text;
    const int columns = static_cast<int>(std::ceil(view.bounds.right / cellSize));
    const int first = static_cast<int>(std::floor(view.bounds.left / cellSize));
    const int rows = static_cast<int>(std::ceil(view.bounds.bottom / cellSize));
    for (int row = 0; row < rows; ++row) {
        std::string line;
        for (int column = first; column < columns; ++column) {
            const int region = regionByWinding(view, {(column + 0.5) * cellSize, (row + 0.5) * cellSize});
            line += region < 0 ? " ." : signs.of(view.regions[static_cast<std::size_t>(region)]);
        }
        line.erase(line.find_last_not_of(" .") + 1);
        text << line << '\n';
    }
    text << "\nupper case: the person's right\n";
    for (const auto& [id, sign] : signs.known())
        text << sign << ' ' << id << '\n';
    return text.str();
}

} // namespace sorespot::test
