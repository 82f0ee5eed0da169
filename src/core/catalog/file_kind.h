// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/pack.h"
#include "core/input/findings.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace sorespot {

/// The kinds of files a catalog folder holds, in the order in which they are read: what others refer to comes
/// first.
enum class FileKind {
    Catalog,
    RegionGroup,
    MuscleGroups,
    HoldProtocols,
    Technique,
    Tools,
    RedFlags,
    Urgency,
    AboutYou,
    Evidence,
    Ranking,
    Prevalence,
    Muscle,
    BodyMap,
    ArticleTopics,
    Article,
    Symptoms,
    SearchWords,
};

struct FileKindInfo {
    FileKind kind;
    std::string_view
        place; ///< Path in the catalog folder, or the folder of several such files (ends in '/').
    std::string_view schema; ///< Name of its file in data/schema.
    bool isRequired = true;  ///< A catalog without it is not whole.
};

std::span<const FileKindInfo> fileKinds();
const FileKindInfo& infoOf(FileKind kind);

/// The kind whose schema a "$schema" value names, by its last part.
std::optional<FileKind> kindOfSchema(std::string_view schema);

/// One file at a place where its kind is expected.
struct CatalogFile {
    FileKind kind = FileKind::Catalog;
    std::filesystem::path path; ///< Of one in a pack, where it is not read from: as findings name it.
    std::string id;             ///< The file's name without ".json".
    std::string folder;         ///< The folder's name: a muscle's group.
    const std::string* text =
        nullptr; ///< Of one in a pack, which is in memory already; lives as long as that.
};

/// Told which file is read next; false stops. Empty: nobody wants to know.
using GoOn = std::function<bool(const CatalogFile& next)>;

/// The files of a catalog folder in path order. Everything else in it is a finding: a file in the wrong place
/// would otherwise just not be there. Folders that are links are not followed. `isBase`: every kind must be
/// there.
std::vector<CatalogFile> listCatalogFiles(const std::filesystem::path& folder, bool isBase,
                                          Findings& findings);

/// The same for the catalog folder of a pack, which needs no catalog.json: its manifest says as much.
std::vector<CatalogFile> listCatalogFiles(const Pack& pack, Findings& findings);

} // namespace sorespot
