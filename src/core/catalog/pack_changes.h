// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/catalog.h"
#include "core/catalog/object_reader.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace sorespot {

/// An entry that a pack hides.
struct HiddenEntry {
    std::string id;
    std::string pointer; ///< In changes.json.
};

/// Another wording of a text.
struct TextChange {
    std::string kind;    ///< As forEachText() names the text's owner: "muscle".
    std::string id;      ///< Of the owner; empty where the catalog has only one of the kind.
    std::string from;    ///< The text as the catalog has it, whole.
    std::string to;      ///< Empty: the text is taken out of the list it stands in.
    std::string pointer; ///< In changes.json.
};

struct AddedCaution {
    std::string muscle;
    std::string text;
    std::string pointer; ///< In changes.json.
};

/// What changes.json says (data/schema/pack_changes.schema.json): changes to entries of other layers that
/// need no copy of the entry, and so do not grow old with it.
struct PackChanges {
    std::string file; ///< As findings name it.
    int layer = 0;    ///< Of the pack.
    std::vector<HiddenEntry> muscles;
    std::vector<HiddenEntry> articles;
    std::vector<TextChange> texts; ///< Those taken away first.
    std::vector<AddedCaution> cautions;
};

PackChanges readPackChanges(ObjectReader& root);

/// In which layer the entries of a catalog stand, by id.
struct EntryLayers {
    std::unordered_map<std::string, int> muscles;
    std::unordered_map<std::string, int> articles;
};

/// Makes the changes, of a later pack over those of an earlier one; packs that do not agree are findings, and
/// so is what changes nothing. Ids still resolve: with an entry goes all that refers to it.
void applyPackChanges(const std::vector<PackChanges>& changes, const EntryLayers& layers, Catalog& catalog,
                      Findings& findings);

} // namespace sorespot
