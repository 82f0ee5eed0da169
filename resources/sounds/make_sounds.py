#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Writes the sounds of a hold beside this script, or into the folder given: soft tones, each a sine with one overtone
that dies away. The same numbers give the same bytes on every machine."""

import math
import pathlib
import struct
import sys
import wave

RATE = 16000
DECAY = 0.16  # seconds until a tone has lost most of its loudness
LOUDNESS = 0.45

G4, A4, B4, D5, G5 = 392.0, 440.0, 493.9, 587.3, 784.0

# Name: (length in seconds, [(start in seconds, pitch in Hz, loudness)])
SOUNDS = {
    "press": (0.75, [(0.0, G4, 1.0), (0.16, D5, 1.0)]),  # up: begin
    "release": (0.75, [(0.0, D5, 1.0), (0.16, G4, 1.0)]),  # down: let go
    "find_again": (0.65, [(0.0, A4, 0.6), (0.22, A4, 0.6)]),  # two quiet ones: soon
    "end": (1.05, [(0.0, G4, 0.8), (0.14, B4, 0.8), (0.28, D5, 0.8), (0.42, G5, 0.9)]),
}


def tone(seconds, pitch):
    """A tone as it is `seconds` after it was struck. It comes up within 6 ms: a start at full height would click."""
    if seconds < 0:
        return 0.0
    envelope = min(1.0, seconds / 0.006) * math.exp(-seconds / DECAY)
    return envelope * (math.sin(2 * math.pi * pitch * seconds) + 0.25 * math.sin(4 * math.pi * pitch * seconds)) / 1.25


def samples(length, tones):
    count = int(length * RATE)
    for i in range(count):
        at = i / RATE
        fade = min(1.0, (length - at) / 0.05)
        yield round(32767 * LOUDNESS * fade * sum(loud * tone(at - start, pitch) for start, pitch, loud in tones) / 1.5)


def main():
    folder = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else pathlib.Path(__file__).parent)
    for name, (length, tones) in SOUNDS.items():
        with wave.open(str(folder / f"{name}.wav"), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes(b"".join(struct.pack("<h", sample) for sample in samples(length, tones)))


if __name__ == "__main__":
    main()
