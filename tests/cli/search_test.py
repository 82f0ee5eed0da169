# SPDX-License-Identifier: MIT
"""sorespot-cli search: shape, order, languages, what cannot be found."""

import cli

KEYS = ["kind", "id", "title", "field", "text", "ranges", "fit", "partial"]
WITH_MUSCLES = ("symptom", "cause")


class Search(cli.CliTest):
    def search(self, *words, more=()):
        answer = self.json("search", "--json", *more, *words)
        self.assertEqual(list(answer), ["results", "nearest"])
        for hit in answer["results"]:
            self.assertEqual(list(hit), KEYS + (["muscles"] if hit["kind"] in WITH_MUSCLES else []))
            self.assertIn(hit["kind"], ("red_flag", "muscle", "region", *WITH_MUSCLES))
            self.assertIn(hit["field"], ("name", "latin", "plain_word", "extent", "symptom", "cause"))
            self.assertIn(hit["fit"], ("whole", "words", "beginning", "mistyped"))
            for begin, end in hit["ranges"]:
                self.assertTrue(0 <= begin < end <= len(hit["text"]))
        return answer["results"]

    def test_a_hit_names_what_matched_and_where(self):
        hit = self.search("calf", "musc")[0]
        self.assertEqual((hit["kind"], hit["field"], hit["text"], hit["ranges"]),
                         ("muscle", "plain_word", "calf muscle", [[0, 4], [5, 11]]))

    def test_ranges_count_characters(self):
        hit = self.search("piramidal", "s\u00edndrome", more=("--lang", "es"))[0]
        self.assertEqual([hit["text"][begin:end] for begin, end in hit["ranges"]], ["s\u00edndrome", "piramidal"])

    def test_symptoms_and_causes_name_muscles_of_the_catalog(self):
        muscles = cli.muscle_entries()
        for query in ("sciatica", "driving"):
            hits = [hit for hit in self.search(query) if hit["kind"] in WITH_MUSCLES]
            self.assertTrue(hits)
            for hit in hits:
                self.assertTrue(hit["muscles"])
                self.assertLessEqual(set(hit["muscles"]), set(muscles))

    def test_the_limit_keeps_the_first(self):
        many = self.search("muscle")
        self.assertEqual(len(many), 20)
        self.assertEqual(self.search("muscle", more=("--limit", "3")), many[:3])

    def test_lines_have_kind_id_title_and_what_matched(self):
        lines = self.output("search", "jaw", "clenching").splitlines()
        self.assertEqual(lines[0].split("\t"), ["symptom", "teeth_grinding", "teeth grinding", "symptom: jaw clenching"])

    def test_nothing_found_names_near_words(self):
        answer = self.json("search", "--json", "muscalist")
        self.assertEqual(answer["results"], [])
        self.assertIn("Musculus", answer["nearest"])
        code, out, err = self.run_cli("search", "muscalist")
        self.assertEqual((code, out), (0, ""))
        self.assertIn("Musculus", err)

    def test_an_unknown_language_is_told_and_english_is_used(self):
        code, out, err = self.run_cli("search", "--lang", "xx", "soleus")
        self.assertEqual(code, 0)
        self.assertIn("soleus", out)
        self.assertIn('"xx"', err)

    def test_words_are_needed(self):
        self.refused("search")
        self.refused("search", "--limit", "0", "soleus")

    def test_a_catalog_without_search_words_still_finds_names(self):
        folder = self.catalog_copy()
        for path in (folder / "search").iterdir():
            path.unlink()
        (folder / "search").rmdir()
        code, out, err = self.run_cli("search", "--catalog", folder, "solues")
        self.assertEqual(code, 0)
        self.assertIn("muscle\tsoleus\tSoleus", out)
        self.assertEqual(self.run_cli("check", folder)[0], 0)


if __name__ == "__main__":
    cli.main()
