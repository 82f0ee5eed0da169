// SPDX-License-Identifier: MIT
#include "core/catalog/entry_readers.h"

namespace sorespot {

Entries<Study> readStudies(ObjectReader& root) {
    readSchemaName(root, FileKind::Evidence);
    readLicence(root);
    auto studies = root.objects("studies", rule::studies, [](ObjectReader& item) {
        Read<Study> study{{}, item.place()};
        study.value.id = item.text("id", rule::id);
        study.value.topic = item.text("topic", rule::topic);
        study.value.study = item.text("study", rule::study);
        study.value.finding = item.text("finding", rule::studyFinding);
        study.value.inWords = item.text("in_words", rule::inWords);
        study.value.sources = readSources(item);
        return study;
    });
    root.finish();
    return studies;
}

} // namespace sorespot
