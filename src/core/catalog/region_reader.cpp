// SPDX-License-Identifier: MIT
#include "core/catalog/entry_readers.h"

namespace sorespot {
namespace {

Region readRegion(ObjectReader& item, const std::string& group) {
    Region region;
    region.id = item.text("id", rule::id);
    region.name = item.text("name", rule::name);
    region.kind = item.choice("kind", words::regionKind);
    region.sidedName = item.optionalText("sided_name", rule::sidedName);
    region.views = item.choices("views", rule::views, words::regionView);
    region.definition = item.text("definition", rule::definition);
    region.uberon = item.optionalText("uberon", rule::uberon);
    region.group = group;
    region.file = item.place().file;
    region.pointer = item.place().pointer;
    if (!item.isOneOf("kind", words::regionKind))
        return region; // Without the kind nobody can say whether it needs a sided name.
    const bool isPaired = region.kind == RegionKind::Paired;
    if (isPaired && !item.has("sided_name"))
        item.refuse(finding::sidedName, {}, "A paired region needs a name for one of its sides.",
                    "Add \"sided_name\" with {side} where left or right goes, like \"Front of the {side} "
                    "shoulder\".");
    if (!isPaired && item.has("sided_name"))
        item.refuse(finding::sidedName, "sided_name", "A midline region has no sides to name.",
                    "Remove \"sided_name\", or set \"kind\" to paired.");
    return region;
}

} // namespace

RegionFile readRegionFile(ObjectReader& root, const std::string& id) {
    RegionFile file;
    readSchemaName(root, FileKind::RegionGroup);
    file.group.value.id = id;
    file.group.value.name = root.text("name", rule::name);
    file.group.value.order = root.integer("order", rule::order);
    file.group.place = root.place();
    readLicence(root);
    file.hasGroup = root.isGood();
    file.regions = root.objects("regions", rule::regions, [&id](ObjectReader& item) {
        return Read<Region>{readRegion(item, id), item.place()};
    });
    if (!file.hasGroup && !file.regions.empty())
        root.refuse(finding::nothingLeft, "regions",
                    "The regions were left out: their group is not as it should be.",
                    "Mend the findings of the group.");
    root.finish();
    return file;
}

} // namespace sorespot
