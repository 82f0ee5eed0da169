# SPDX-License-Identifier: MIT
"""Every text of the catalog is markup that would load a picture: nothing is loaded, no page breaks.

Arguments: the program, the command line program, the shipped catalog.
"""

import json
import os
import pathlib
import socket
import subprocess
import sys
import tempfile

# Ids, choices from a list and addresses: the loader takes nothing else for them.
KEPT_KEYS = {"$schema", "id", "licence", "language", "fma", "sides", "view", "views", "depth", "region", "side", "kind",
             "suitability", "hold", "basis", "url", "level", "raise_on", "confidence", "pattern", "point", "fit", "areas", "right",
             "left", "near", "line", "outline", "ellipse", "part", "reviewed_on", "all", "list", "effect", "where",
             "groups", "muscle", "uberon", "involved", "muscles", "needs", "tools", "softer", "lighter_hold", "in_treatment", "article", "topic", "regions"}


def poison(value, key, text, counter):
    if key == "checked":
        return value  # words of a list, under the names of the texts that they are about
    if isinstance(value, dict):
        return {name: poison(inner, name, text, counter) for name, inner in value.items()}
    if isinstance(value, list):
        return [poison(inner, key, text, counter) for inner in value]
    if isinstance(value, str) and key not in KEPT_KEYS:
        counter[0] += 1
        # Some texts must not repeat within an entry, and a sided name must say where the side stands.
        side = "{side} " if key == "sided_name" else ""
        return f"{side}{counter[0]}{text}"
    return value


def main():
    program, cli, catalog = sys.argv[1:4]
    with tempfile.TemporaryDirectory() as name, socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        listener.settimeout(0)
        text = f"x<img src='http://127.0.0.1:{listener.getsockname()[1]}/a.png'><b>"

        folder = pathlib.Path(name)
        poisoned = [0]
        for file in pathlib.Path(catalog).rglob("*.json"):
            target = folder / file.relative_to(catalog)
            target.parent.mkdir(parents=True, exist_ok=True)
            content = json.loads(file.read_text(encoding="utf-8"))
            target.write_text(json.dumps(poison(content, "", text, poisoned)), encoding="utf-8")
        assert poisoned[0] > 3000, f"only {poisoned[0]} texts were replaced"

        # What the loader would leave out would not be shown: the test would prove nothing.
        check = subprocess.run([cli, "check", folder], capture_output=True, text=True, timeout=120)
        assert check.returncode == 0, "the hostile catalog is not accepted:\n" + check.stdout[:3000] + check.stderr[:1000]

        environment = dict(os.environ)
        environment.pop("http_proxy", None)
        run = subprocess.run([program, "--catalog", folder, "--self-test"], capture_output=True, text=True, timeout=200,
                             env=environment)
        assert run.returncode == 0, f"--self-test ended with {run.returncode}:\n{run.stdout}{run.stderr[:3000]}"
        sheet = folder / "sheet.pdf"
        run = subprocess.run([program, "--catalog", folder, "--select", "shoulder_front:right", "--sheet", sheet],
                             capture_output=True, text=True, timeout=100, env=environment)
        assert run.returncode == 0 and sheet.stat().st_size > 0, f"--sheet ended with {run.returncode}:\n{run.stderr[:3000]}"
        try:
            listener.accept()
        except BlockingIOError:
            pass
        else:
            raise AssertionError("a text of the catalog reached the network")
    print(f"{poisoned[0]} hostile texts shown")


main()
