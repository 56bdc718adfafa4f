#!/usr/bin/env python3
"""Writes src/link/data/near-words.json: common words with how rare they are, and the words that are used as they are.

Run once, by hand, when the data is to be made anew (needs numpy and joblib, and some minutes):
    pip download --no-deps jieba==0.42.1 cnsyn==1.2.0 -d DIR   # unpack both in DIR
    python3 scripts/build-near-words.py DIR
Sources, and what a line means: src/link/data/README.md.
"""
import glob
import json
import math
import re
import sys

import numpy as np
from joblib import numpy_pickle

LEAST_COUNT = 100  # occurrences in jieba's corpora
LONGEST = 4  # characters
CLOSE = 0.6  # cosine
MOST = 8  # near words told of a word
HAN = re.compile(r"[\u4e00-\u9fff]+")
NAMES = re.compile(r"n[rst]\w*")  # jieba's tags for persons, places and bodies


class Ignored:
    """Stands for what the archive holds besides arrays: nothing of it is run."""

    def __new__(cls, *args):
        return object.__new__(cls)

    def __init__(self, *args):
        pass

    def __setstate__(self, state):
        self.state = state


class ArraysOnly(numpy_pickle.NumpyUnpickler):
    """Reads arrays and plain values from a joblib archive; no code of the archive's choice."""

    ALLOWED = {("numpy", "ndarray"), ("numpy", "dtype"), ("joblib.numpy_pickle", "NumpyArrayWrapper")}

    def find_class(self, module, name):
        if (module, name) in self.ALLOWED:
            return super().find_class(module, name)
        return (lambda *_: Ignored()) if name == "newObj" else Ignored


def counts(folder):
    (path,) = glob.glob(f"{folder}/**/jieba/dict.txt", recursive=True)
    rows = [line.split() for line in open(path, encoding="utf8")]
    total = sum(int(count) for _, count, *_ in rows)
    return total, {
        word: int(count)
        for word, count, *tags in rows
        if int(count) >= LEAST_COUNT
        and len(word) <= LONGEST
        and HAN.fullmatch(word)
        and not (len(word) > 1 and tags and NAMES.fullmatch(tags[0]))
    }


def vectors(folder):
    (path,) = glob.glob(f"{folder}/**/words_tree_mini.m", recursive=True)
    with open(path, "rb") as file:
        archive = ArraysOnly(path, file, True).load()
    rows = archive["model"].state[0]
    rows = rows - rows.mean(axis=0)
    return archive["words"], rows / (np.linalg.norm(rows, axis=1, keepdims=True) + 1e-9)


def main(folder):
    total, count = counts(folder)
    names, rows = vectors(folder)
    place = {word: i for i, word in enumerate(names)}
    kept = sorted(count)
    known = [word for word in kept if word in place]
    matrix = rows[[place[word] for word in known]].astype(np.float32)
    near = {}
    for start in range(0, len(known), 1000):
        cosines = matrix[start : start + 1000] @ matrix.T
        for i, row in enumerate(cosines):
            row[start + i] = 0
            best = [j for j in np.argsort(-row, kind="stable")[:MOST] if row[j] >= CLOSE]
            near[known[start + i]] = [(known[j], round(float(row[j]) * 100)) for j in best]
    lines = []
    for word in kept:
        rarity = round(-math.log(count[word] / total) * 10)
        lines.append(" ".join([word, str(rarity)] + [f"{other} {close}" for other, close in near.get(word, [])]))
    with open("src/link/data/near-words.json", "w", encoding="utf8") as out:
        out.write("[\n" + ",\n".join("  " + json.dumps(line, ensure_ascii=False) for line in lines) + "\n]\n")
    print(f"{len(lines)} words, {sum(map(len, near.values()))} near words")


main(sys.argv[1])
