// SPDX-License-Identifier: MIT
#include "core/catalog/entry_readers.h"
#include "core/input/text_checks.h"

namespace sorespot {
namespace {

Source readSource(ObjectReader& item) {
    Source source;
    source.cite = item.optionalText("cite", rule::cite);
    source.url = item.optionalText("url", rule::url);
    source.basis = item.choice("basis", words::basis);
    source.conflict = item.optionalBoolean("conflict", false);
    source.note = item.optionalText("note", rule::sourceNote);
    if (!item.has("cite") && !item.has("url"))
        item.refuse(finding::missingSource, {}, "The source has neither \"cite\" nor \"url\".",
                    "Name the work in \"cite\", or give its address in \"url\".");
    return source;
}

} // namespace

Sources readSources(ObjectReader& owner) {
    return owner.objects("sources", rule::sources, readSource);
}

std::string readLicence(ObjectReader& root) {
    return root.text("licence", rule::licence);
}

void readSchemaName(ObjectReader& root, FileKind kind) {
    readSchemaName(root, infoOf(kind).schema);
}

void readSchemaName(ObjectReader& root, std::string_view schema) {
    const std::string name = root.optionalText("$schema", rule::schema);
    const std::string expected(schema);
    if (!name.empty() && name.substr(name.find_last_of('/') + 1) != expected)
        root.remark(finding::wrongSchema, "$schema",
                    inQuotes(name) + " is not the schema of this kind of file.",
                    "Write the path to " + expected + '.');
}

bool readCatalogFile(ObjectReader& root) {
    readSchemaName(root, FileKind::Catalog);
    const bool hasFormat = root.isInteger("format");
    const int format = root.integer("format", {0, 1'000'000});
    root.text("title", rule::title);
    root.text("language", rule::language);
    root.optionalText("about", rule::catalogAbout);
    readLicence(root);
    root.finish();
    if (hasFormat && format != rule::format.min) {
        root.refuse(finding::unsupportedFormat, "format",
                    "The catalog has format " + std::to_string(format) + "; this program reads format 1.",
                    "Use a program of the same age as the catalog.");
        return false;
    }
    return true;
}

} // namespace sorespot
