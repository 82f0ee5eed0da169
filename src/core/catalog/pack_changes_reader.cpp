// SPDX-License-Identifier: MIT
#include "core/catalog/entry_readers.h"
#include "core/catalog/pack_changes.h"
#include "core/input/json_path.h"
#include "core/input/text_checks.h"

#include <array>

namespace sorespot {
namespace {

// The kinds of forEachText().
constexpr std::array<Word<std::string_view>, 16> owners{{{"muscle", "muscle"},
                                                         {"article", "article"},
                                                         {"region", "region"},
                                                         {"region_group", "region group"},
                                                         {"muscle_group", "muscle group"},
                                                         {"red_flag", "red flag"},
                                                         {"urgency", "urgency"},
                                                         {"question", "question"},
                                                         {"area", "area"},
                                                         {"need", "need"},
                                                         {"technique", "technique"},
                                                         {"tool", "tool"},
                                                         {"hold", "hold"},
                                                         {"study", "study"},
                                                         {"topic", "topic"},
                                                         {"prevalence", "prevalence"}}};

std::vector<HiddenEntry> readHidden(ObjectReader& hide, std::string_view key) {
    std::vector<HiddenEntry> hidden;
    if (!hide.has(key)) {
        hide.ignore(key);
        return hidden;
    }
    const std::vector<std::string> ids = hide.texts(key, rule::hiddenEntries, rule::id);
    for (std::size_t i = 0; i < ids.size(); ++i) {
        if (!ids[i].empty())
            hidden.push_back({ids[i], childPointer(hide.placeOf(key).pointer, std::to_string(i))});
    }
    return hidden;
}

TextChange readHiddenText(ObjectReader& item) {
    TextChange change;
    change.kind = "muscle";
    change.id = item.text("muscle", rule::id);
    change.from = item.text("text", rule::changedText);
    change.pointer = item.place().pointer;
    return change;
}

TextChange readText(ObjectReader& item) {
    TextChange change;
    change.kind = item.choice("of", owners);
    change.id = item.optionalText("id", rule::id);
    change.from = item.text("from", rule::changedText);
    change.to = item.text("to", rule::changedText);
    change.pointer = item.place().pointer;
    if (!change.from.empty() && !change.to.empty() &&
        placeholdersOf(change.from) != placeholdersOf(change.to))
        item.refuse(finding::placeholderMismatch, "to",
                    "What stands in braces is not the same as in \"from\".",
                    "Keep {side} exactly as it is: the program puts the side in its place.");
    return change;
}

AddedCaution readCaution(ObjectReader& item) {
    AddedCaution caution;
    caution.muscle = item.text("muscle", rule::id);
    caution.text = item.text("text", rule::caution);
    caution.pointer = item.place().pointer;
    return caution;
}

/// The list where there is one.
template <typename Read>
auto readList(ObjectReader& owner, std::string_view key, Read read) {
    if (owner.has(key))
        return owner.objects(key, rule::changes, read);
    owner.ignore(key);
    return decltype(owner.objects(key, rule::changes, read))();
}

} // namespace

PackChanges readPackChanges(ObjectReader& root) {
    PackChanges changes;
    changes.file = root.place().file;
    readSchemaName(root, "pack_changes.schema.json");
    if (root.has("hide")) {
        root.object("hide", [&changes](ObjectReader& hide) {
            changes.muscles = readHidden(hide, "muscles");
            changes.articles = readHidden(hide, "articles");
            changes.texts = readList(hide, "texts", readHiddenText);
        });
    } else {
        root.ignore("hide");
    }
    for (TextChange& change : readList(root, "texts", readText))
        changes.texts.push_back(std::move(change));
    changes.cautions = readList(root, "cautions", readCaution);
    root.finish();
    return changes;
}

} // namespace sorespot
