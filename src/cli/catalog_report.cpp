// SPDX-License-Identifier: MIT
#include "cli/catalog_report.h"

#include "core/catalog/readability.h"
#include "core/visible_text.h"

#include <cmath>
#include <iomanip>
#include <ostream>

namespace sorespot::cli {
namespace {

// Entries beyond these are told without being asked. A plain entry has sentences of about ten words.
constexpr double manyWordsPerSentence = 15;
constexpr double manyHardWords = 0.12;

long percent(double share) {
    return std::lround(share * 100);
}

void advise(std::ostream& out, const std::string& path, const Readability& read) {
    const std::string file = visible(path);
    for (const ReadText& text : read.texts) {
        if (text.longestSentence > longSentence)
            out << file << ": advice: a sentence of " << text.longestSentence << " words; more than "
                << longSentence << " are hard to follow, at " << text.pointer << '\n';
        if (text.words > longParagraph)
            out << file << ": advice: a paragraph of " << text.words << " words; more than " << longParagraph
                << " are hard to read, at " << text.pointer << '\n';
    }
    if (read.wordsPerSentence() > manyWordsPerSentence)
        out << file << ": advice: " << std::lround(read.wordsPerSentence())
            << " words in a sentence on average; shorter ones are read more easily\n";
    if (read.hardShare() > manyHardWords)
        out << file << ": advice: " << percent(read.hardShare()) << " % of the words have " << hardWordLetters
            << " letters or more; look for shorter ones\n";
}

} // namespace

void writeReport(std::ostream& out, const Catalog& catalog, bool figures) {
    std::size_t points = 0;
    std::size_t spots = 0;
    std::size_t patterns = 0;
    std::size_t words = 0;
    for (const Muscle& muscle : catalog.muscles) {
        const Readability read = readabilityOf(muscle);
        advise(out, muscle.file, read);
        words += static_cast<std::size_t>(read.words);
        points += muscle.triggerPoints.size();
        for (const TriggerPoint& point : muscle.triggerPoints) {
            spots += point.spots.size();
            patterns += point.drawing.essential.empty() ? 0 : 1;
        }
    }
    std::size_t articleWords = 0;
    for (const Article& article : catalog.articles) {
        const Readability read = readabilityOf(article);
        advise(out, article.file, read);
        articleWords += static_cast<std::size_t>(read.words);
    }
    if (figures) {
        out << "muscle\twords\twords per sentence\tlongest sentence\tlongest paragraph\thard words in %\n";
        for (const Muscle& muscle : catalog.muscles) {
            const Readability read = readabilityOf(muscle);
            out << muscle.id << '\t' << read.words << '\t' << std::fixed << std::setprecision(1)
                << read.wordsPerSentence() << '\t' << read.longestSentence() << '\t'
                << read.longestParagraph() << '\t' << percent(read.hardShare()) << '\n';
        }
    }
    out << catalog.muscles.size() << " muscles, " << points << " trigger points, " << spots << " spots, "
        << patterns << " patterns drawn, " << words << " words about muscles, " << catalog.articles.size()
        << " articles of " << articleWords << " words\n";
}

} // namespace sorespot::cli
