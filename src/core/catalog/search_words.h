// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

namespace sorespot {

/// A complaint as people name it ("sciatica"), and where it is felt. What it is called stands in the
/// SearchWords of each language.
struct Symptom {
    std::string id;
    std::vector<std::string> regions; ///< Ids of Regions.
    std::vector<std::string> muscles; ///< Ids of Muscles to name first; may be empty.
};

/// What people may type to find one entry of the catalog, besides its names.
struct SearchWordsOf {
    std::string id;
    std::vector<std::string> words; ///< Each one or several words. Of a symptom the first is its name.
    int index = 0;                  ///< In the list of its file, for findings.
};

/// The words of one language in one file; a language may have several files.
struct SearchWords {
    std::string id;       ///< The file's name.
    std::string language; ///< "en", "pt-BR"
    /// Words that say little by themselves, such as "the": a search may do without them.
    std::vector<std::string> smallWords;
    std::vector<SearchWordsOf> muscles;
    std::vector<SearchWordsOf> regions;
    std::vector<SearchWordsOf> symptoms;
    std::vector<SearchWordsOf> redFlags;
};

} // namespace sorespot
