// SPDX-License-Identifier: MIT
#include "core/catalog/entry_readers.h"

namespace sorespot {
namespace {

Read<NamedText> readTechniqueRule(ObjectReader& item) {
    Read<NamedText> entry{{}, item.place()};
    entry.value.id = item.text("id", rule::id);
    entry.value.text = item.text("text", rule::techniqueText);
    return entry;
}

} // namespace

HoldFile readHoldProtocols(ObjectReader& root) {
    HoldFile file;
    readSchemaName(root, FileKind::HoldProtocols);
    readLicence(root);
    file.protocols = root.objects("protocols", rule::protocols, [](ObjectReader& item) {
        Read<HoldProtocol> protocol{{}, item.place()};
        protocol.value.id = item.text("id", rule::id);
        protocol.value.holdSeconds = item.integer("hold_seconds", rule::holdSeconds);
        protocol.value.repeats = item.integer("repeats", rule::repeats);
        protocol.value.restSeconds = item.integer("rest_seconds", rule::restSeconds);
        protocol.value.sessionsPerDay = item.integer("sessions_per_day", rule::sessionsPerDay);
        protocol.value.pressure = item.text("pressure", rule::pressure);
        protocol.value.reason = item.text("reason", rule::holdReason);
        protocol.value.inTreatment = item.optionalText("in_treatment", rule::id);
        return protocol;
    });
    file.stopRule = root.text("stop_rule", rule::stopRule);
    file.aftercare = root.text("aftercare", rule::aftercare);
    file.enoughToday = root.text("enough_today", rule::enoughToday);
    file.sources = readSources(root);
    root.finish();
    return file;
}

TechniqueFile readTechnique(ObjectReader& root) {
    TechniqueFile file;
    readSchemaName(root, FileKind::Technique);
    readLicence(root);
    file.rules = root.objects("rules", rule::techniqueRules, readTechniqueRule);
    file.sources = readSources(root);
    root.finish();
    return file;
}

Entries<Tool> readTools(ObjectReader& root) {
    readSchemaName(root, FileKind::Tools);
    readLicence(root);
    auto tools = root.objects("tools", rule::tools, [](ObjectReader& item) {
        Read<Tool> tool{{}, item.place()};
        tool.value.id = item.text("id", rule::id);
        tool.value.name = item.text("name", rule::name);
        tool.value.isHard = item.has("softer");
        tool.value.softer = item.optionalText("softer", rule::id);
        return tool;
    });
    root.finish();
    return tools;
}

} // namespace sorespot
