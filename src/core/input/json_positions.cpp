// SPDX-License-Identifier: MIT
#include "core/input/json_positions.h"

#include "core/input/finding_codes.h"
#include "core/input/json_parse.h"
#include "core/input/json_path.h"
#include "core/input/json_reader.h"
#include "core/input/text_file.h"

#include <iterator>
#include <map>
#include <unordered_map>
#include <vector>

namespace sorespot {
namespace {

struct Lines {
    int first = 0;
    int last = 0; ///< Differs from first for a doubled key.
};
using LinesByPointer = std::unordered_map<std::string, Lines>;

/// Reads a text and counts the lines it has passed.
class CountingIterator {
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;

    CountingIterator(const char* at, int* line)
        : m_at(at)
        , m_line(line) {}

    reference operator*() const { return *m_at; }
    CountingIterator& operator++() {
        // A line counts once the character after its end is taken: behind a number the parser has read one
        // ahead.
        if (m_lineEnded)
            ++*m_line;
        m_lineEnded = *m_at == '\n';
        ++m_at;
        return *this;
    }
    CountingIterator operator++(int) {
        CountingIterator before = *this;
        ++*this;
        return before;
    }
    bool operator==(const CountingIterator& other) const { return m_at == other.m_at; }

private:
    const char* m_at;
    int* m_line;
    bool m_lineEnded = false;
};

/// Follows the parser's events with the pointer of the value at hand, and notes the line of those asked for.
class PositionHandler : public nlohmann::json::json_sax_t {
public:
    PositionHandler(LinesByPointer& wanted, const int& line)
        : m_wanted(wanted)
        , m_line(line) {}

    bool null() override { return value(); }
    bool boolean(bool) override { return value(); }
    bool number_integer(number_integer_t) override { return value(); }
    bool number_unsigned(number_unsigned_t) override { return value(); }
    bool number_float(number_float_t, const string_t&) override { return value(); }
    bool string(string_t&) override { return value(); }
    bool binary(binary_t&) override { return false; }
    bool start_object(std::size_t) override { return open(-1); }
    bool start_array(std::size_t) override { return open(0); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }
    bool key(string_t& name) override {
        m_path = childPointer(m_path.substr(0, m_levels.back().length), name);
        return true;
    }
    bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception&) override {
        return false;
    }

private:
    struct Level {
        std::size_t length; ///< Of the container's own pointer.
        int next;           ///< Next index of an array; -1 in an object.
    };

    void enter() {
        if (!m_levels.empty() && m_levels.back().next >= 0)
            m_path = childPointer(m_path.substr(0, m_levels.back().length),
                                  std::to_string(m_levels.back().next++));
        if (const auto found = m_wanted.find(m_path); found != m_wanted.end()) {
            found->second.last = m_line;
            if (found->second.first == 0)
                found->second.first = m_line;
        }
    }
    bool value() {
        enter();
        return true;
    }
    bool open(int next) {
        enter();
        m_levels.push_back({m_path.size(), next});
        // The text may be one that was refused for its depth; positions deeper than that are never asked for.
        return m_levels.size() <= static_cast<std::size_t>(maxJsonDepth);
    }
    bool close() {
        m_path.resize(m_levels.back().length);
        m_levels.pop_back();
        return true;
    }

    LinesByPointer& m_wanted;
    const int& m_line;
    std::string m_path;
    std::vector<Level> m_levels;
};

void findLines(std::string_view text, LinesByPointer& wanted) {
    int line = 1;
    PositionHandler handler(wanted, line);
    runJsonParser(CountingIterator(text.data(), &line), CountingIterator(text.data() + text.size(), &line),
                  handler, true); // a document that was read with comments has them here, too
}

std::filesystem::path pathOf(const std::string& file) {
    return std::filesystem::path(std::u8string(file.begin(), file.end()));
}

} // namespace

int lineOf(std::string_view text, const std::string& pointer) {
    LinesByPointer wanted{{pointer, {}}};
    findLines(text, wanted);
    return wanted[pointer].first;
}

void fillLines(Diagnostics& diagnostics) {
    std::map<std::string, LinesByPointer> wantedByFile;
    const auto isOpen = [](const Diagnostic& diagnostic) {
        return diagnostic.line == 0 && !diagnostic.pointer.empty();
    };
    for (const Diagnostic& diagnostic : diagnostics) {
        if (isOpen(diagnostic))
            wantedByFile[diagnostic.file].try_emplace(diagnostic.pointer);
    }
    for (auto& [file, wanted] : wantedByFile) {
        Findings
            ignored; // What cannot be read now could be read before; its findings just stay without lines.
        if (const auto text = readTextFile(pathOf(file), ignored))
            findLines(*text, wanted);
    }
    for (Diagnostic& diagnostic : diagnostics) {
        if (!isOpen(diagnostic))
            continue;
        const Lines& lines = wantedByFile[diagnostic.file][diagnostic.pointer];
        diagnostic.line = diagnostic.code == finding::duplicateKey.name ? lines.last : lines.first;
    }
}

} // namespace sorespot
