// SPDX-License-Identifier: MIT
#include "core/kiosk/logo_check.h"
#include "support/catch.h"
#include "support/temporary_folder.h"

#include <sys/stat.h> // mkfifo

using namespace sorespot;

namespace {

std::string svg(const std::string& inside) {
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 10 10\">" + inside + "</svg>";
}

/// As much of a PNG as is looked at: signature and header.
std::string png(unsigned width, unsigned height) {
    std::string bytes("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
    for (const unsigned number : {width, height}) {
        for (const unsigned shift : {24U, 16U, 8U, 0U})
            bytes += static_cast<char>(number >> shift & 0xffU);
    }
    return bytes + std::string("\x08\x06\0\0\0", 5);
}

} // namespace

TEST_CASE("plain shapes are a logo") {
    for (const std::string& text :
         {svg(""), svg("<path d=\"M0 0 L5 5\"/>"), svg("<g fill='#123'><circle r = \"2\" /></g>"),
          svg("<defs><linearGradient id=\"a\"><stop offset=\"0\"/></linearGradient></defs>"
              "<rect style=\"fill:url(#a);stroke:none\"/>"),
          svg("<linearGradient id=\"b\" xlink:href=\"#a\"/>"), svg("<rect fill=\"url('#a')\"/>"),
          "<?xml version=\"1.0\"?>\n<!-- <script> & > -->\n" + svg("<title>A &amp; B</title>"),
          std::string("<svg:svg><svg:path/></svg:svg>")}) {
        INFO(text);
        CHECK_FALSE(svgProblem(text));
    }
}

TEST_CASE("what a picture could load or run is refused") {
    for (const char* inside : {"<script>alert(1)</script>",
                               "<svg:script/>",
                               "<x:script/>",
                               "<image href=\"secret.png\"/>",
                               "<use href=\"#a\"/>",
                               "<foreignObject/>",
                               "<style>@import 'x'</style>",
                               "<text>Clinic</text>",
                               "<a href=\"https://example.org\"/>",
                               "<metadata/>",
                               "<clipPath/>",
                               "<filter/>",
                               "<animate/>",
                               "<linearGradient xlink:href=\"other.svg#a\"/>",
                               "<linearGradient href='file:///etc/hostname'/>",
                               "<rect fill=\"url(other.svg#a)\"/>",
                               "<rect style=\"fill:url(#a);stroke:url( x )\"/>",
                               "<rect style=\"fill:&#117;rl(x)\"/>",
                               "<rect style=\"fill:\\75rl(x)\"/>",
                               "<![CDATA[<script/>]]>",
                               "<?xml-stylesheet href=\"x\"?>",
                               "<!ENTITY a \"b\">"}) {
        INFO(inside);
        CHECK(svgProblem(svg(inside)));
    }
    CHECK(svgProblem("<!DOCTYPE svg [<!ENTITY a \"b\">]>" + svg("")));
}

TEST_CASE("what is no whole SVG is refused") {
    for (const char* text :
         {"", "logo", "<", "<svg", "<svg ", "<svg x", "<svg x=", "<svg x=\"", "<svg x=1>", "<svg x=\"<\">",
          "<path/>", "<g><svg/></g>", "<svg><!-- ", "<?xml version", "<svg></svg", "<svg =\"1\"/>",
          "<svg><g></g?<script>x</script></svg>", "<svg></svg x=\"1\">"}) {
        INFO(text);
        CHECK(svgProblem(text));
    }
}

TEST_CASE("a picture of too many elements is refused") {
    std::string inside;
    for (int i = 1; i < maxLogoElements; ++i)
        inside += "<path/>";
    CHECK_FALSE(svgProblem(svg(inside)));
    CHECK(svgProblem(svg(inside + "<path/>")));
}

TEST_CASE("a logo is a PNG or an SVG of bounded size") {
    const TemporaryFolder folder;
    const auto problem = [&](const std::string& name, const std::string& bytes) {
        folder.write(name, bytes);
        const std::optional<Error> found = logoProblem(folder.path() / name);
        return found ? found->message : std::string();
    };
    CHECK(problem("logo.svg", svg("<path/>")).empty());
    CHECK(problem("logo.png", png(4096, 4096)).empty());
    CHECK(problem("no_ending", png(1, 1)).empty());
    CHECK_THAT(problem("logo.png", png(4097, 1)), ContainsSubstring("4097 by 1"));
    CHECK_THAT(problem("logo.png", png(1, 0x80000000)), ContainsSubstring("pixels"));
    CHECK_THAT(problem("logo.png", png(0, 5)), ContainsSubstring("pixels"));
    CHECK_THAT(problem("logo.png", png(1, 1).substr(0, 20)), ContainsSubstring("no whole PNG"));
    CHECK_THAT(problem("logo.jpg", "\xff\xd8\xff\xe0"), ContainsSubstring("neither"));
    CHECK_THAT(problem("logo.png", ""), ContainsSubstring("neither"));
    CHECK_THAT(problem("logo.svg", svg("<text/>")), ContainsSubstring("\"text\""));
    CHECK(problem("logo.svg", svg(std::string(maxLogoBytes - svg("").size(), ' '))).empty());
    CHECK_THAT(problem("logo.svg", svg(std::string(maxLogoBytes - svg("").size() + 1, ' '))),
               ContainsSubstring("1 MiB"));
    CHECK(logoProblem(folder.path() / "gone.svg"));
    CHECK(logoProblem(folder.path()));
    CHECK(logoProblem("/dev/zero"));
    // Opening a pipe would wait for whoever writes into it.
    const std::filesystem::path pipe = folder.path() / "pipe.svg";
    REQUIRE(mkfifo(pipe.c_str(), 0600) == 0);
    CHECK(logoProblem(pipe));
}
