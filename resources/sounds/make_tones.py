#!/usr/bin/env python3
"""Writes the timer's tones beside this file: mono, 16 bit, 22 050 Hz. Run it after a change here.

A tone is a list of notes: (starts after seconds, lasts seconds, hertz). Each note is
a sine with a faint octave above it; it swells and fades, so that it does not click.
"""
import array
import math
import pathlib
import sys
import wave

RATE = 22050
LOUDNESS = 0.6
OVERTONE = 0.12
ATTACK = 0.012
RELEASE = 0.06

A4, C5, E5, G5, A5 = 440.00, 523.25, 659.26, 783.99, 880.00

TONES = {
    "count": [(0.00, 0.09, A4)],
    "start": [(0.00, 0.16, C5), (0.17, 0.30, G5)],
    "end": [(0.00, 0.16, E5), (0.17, 0.30, A4)],
    "change": [(0.00, 0.13, A5), (0.19, 0.13, A5)],
    "finished": [(0.00, 0.56, C5), (0.08, 0.48, E5), (0.16, 0.40, G5)],
}


def swell(at, lasts):
    """How loud a note is at a moment, from 0 to 1: a raised cosine at both ends."""
    release = min(RELEASE, lasts - ATTACK)
    edge = min(at / ATTACK, (lasts - at) / release, 1.0)
    return 0.5 - 0.5 * math.cos(math.pi * max(edge, 0.0))


def note(at, lasts, hertz):
    phase = 2 * math.pi * hertz * at
    pure = math.sin(phase) + OVERTONE * math.sin(2 * phase)
    return swell(at, lasts) * math.exp(-2.5 * at) * pure


def samples(notes):
    length = round(RATE * max(start + lasts for start, lasts, _ in notes))
    mixed = [
        sum(note(i / RATE - start, lasts, hertz)
            for start, lasts, hertz in notes if 0 <= i / RATE - start < lasts)
        for i in range(length)
    ]
    loudest = max(abs(value) for value in mixed)
    return array.array("h", (round(value / loudest * LOUDNESS * 32767) for value in mixed))


def write(path, values):
    if sys.byteorder == "big":
        values.byteswap()
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(values.tobytes())


if __name__ == "__main__":
    for name, notes in TONES.items():
        write(pathlib.Path(__file__).with_name(name + ".wav"), samples(notes))
