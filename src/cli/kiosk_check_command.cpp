// SPDX-License-Identifier: MIT
#include "cli/catalog_access.h"
#include "cli/commands.h"
#include "cli/finding_printer.h"
#include "cli/json_output.h"
#include "core/input/text_checks.h"
#include "core/kiosk/kiosk_reader.h"

#include <algorithm>
#include <iostream>
#include <optional>
#include <system_error>

namespace sorespot::cli {
namespace {

/// English, in which the program is written, and every language that it is translated into.
std::vector<std::string> languagesOf(const std::filesystem::path& i18n) {
    std::vector<std::string> tags{"en"};
    std::error_code error;
    for (std::filesystem::directory_iterator at(i18n, error), end; !error && at != end; at.increment(error)) {
        if (at->is_directory(error))
            tags.push_back(at->path().filename().string());
    }
    std::sort(tags.begin() + 1, tags.end());
    return tags;
}

/// What is no fault, but what staff may regret not to have said.
std::vector<std::string> adviceOn(const KioskConfig& config) {
    std::vector<std::string> advice;
    if (config.screenWidthMm == 0)
        advice.emplace_back("without \"screen_width_mm\" nobody knows how large text and buttons are; "
                            "measure the width of the lit area");
    if (config.staffPin.empty())
        advice.emplace_back("without \"staff_pin\" the screen cannot be left by touch; "
                            "sorespot-cli kiosk-pin makes one");
    return advice;
}

class KioskCheck {
public:
    KioskCheck(const Paths& catalogs, const KioskCheckOptions& options)
        : m_catalogs(catalogs)
        , m_languages(languagesOf(options.i18n))
        , m_isJson(options.json) {}

    /// False where there is no catalog to hold the file against.
    bool check(const std::filesystem::path& file) {
        Diagnostics ofCatalog;
        const Catalog catalog = catalogWith(readKioskConfig(file).config.packs, ofCatalog);
        if (catalog.muscles.empty() || catalog.regions.empty())
            return false;
        const KioskSurroundings around{catalog, m_languages};
        KioskReading reading = readKioskConfig(file, {}, &around);
        // Where the file says nothing at all, there is nothing to advise on.
        const bool isRead = std::none_of(reading.findings.begin(), reading.findings.end(),
                                         [](const Diagnostic& finding) { return finding.pointer.empty(); });
        reading.findings.insert(reading.findings.end(), ofCatalog.begin(), ofCatalog.end());
        report(displayPath(file), reading.findings,
               isRead ? adviceOn(reading.config) : std::vector<std::string>());
        return true;
    }

    int finish() {
        if (m_isJson)
            std::cout << m_json.dump(2) << '\n';
        else
            m_printer.printNumber();
        return std::max(m_code, m_printer.code());
    }

private:
    /// The catalog with packs over it, and what is found in them. The catalog alone is read once.
    Catalog catalogWith(const std::vector<std::filesystem::path>& packs, Diagnostics& findings) {
        if (packs.empty() && m_alone)
            return *m_alone;
        Paths folders = m_catalogs;
        folders.insert(folders.end(), packs.begin(), packs.end());
        LoadedCatalog loaded = loadCatalog(folders);
        findings = std::move(loaded.findings);
        if (packs.empty())
            m_alone = loaded.catalog;
        return std::move(loaded.catalog);
    }

    void report(const std::string& file, const Diagnostics& findings,
                const std::vector<std::string>& advice) {
        if (!m_isJson) {
            m_printer.print(findings);
            for (const std::string& line : advice)
                std::cout << file << ": advice: " << line << '\n';
            return;
        }
        m_code = std::max(m_code, exitCodeOf(findings));
        for (const Diagnostic& finding : findings)
            m_json["findings"].push_back(toJson(finding));
        for (const std::string& line : advice)
            m_json["advice"].push_back({{"file", file}, {"message", line}});
    }

    const Paths& m_catalogs;
    std::vector<std::string> m_languages;
    bool m_isJson;
    std::optional<Catalog> m_alone; ///< Without packs.
    FindingPrinter m_printer;
    int m_code = exitOk;
    Json m_json{{"findings", Json::array()}, {"advice", Json::array()}};
};

} // namespace

int checkKiosks(const Paths& files, const Paths& catalogs, const KioskCheckOptions& options) {
    KioskCheck check(catalogs, options);
    for (const std::filesystem::path& file : files) {
        if (!check.check(file)) {
            complain(
                {"there is no catalog to hold the configuration against", "name one with --catalog DIR"});
            return exitCannotRead;
        }
    }
    return check.finish();
}

} // namespace sorespot::cli
