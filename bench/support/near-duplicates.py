"""The other sides of bench/near-duplicates.ts: near sentences by datasketch or rensa, shingling included.

Usage: near-duplicates.py datasketch|rensa|rensa-flags FILE
FILE holds a sentence a line. Prints a JSON object: seconds and processor seconds (of all processes), how many candidate pairs, peak memory.
"""
import json
import os
import resource
import sys
import time
import zlib
from multiprocessing import Pool

# Bands and rows that reach the recall asked for at a Jaccard of 0.8.
BANDS, ROWS = 21, 6
SEED = 42


def bigrams(text):
    return [text[i : i + 2] for i in range(len(text) - 1)]


def crc(data):
    return zlib.crc32(data)


def signatures(texts):
    """Many at once, with the fastest hash function that Python brings along."""
    from datasketch import MinHash

    sets = [[pair.encode() for pair in bigrams(text)] for text in texts]
    return [m.hashvalues for m in MinHash.bulk(sets, num_perm=BANDS * ROWS, seed=SEED, hashfunc=crc)]


def datasketch(texts):
    from datasketch import LeanMinHash, MinHashLSH

    lsh = MinHashLSH(threshold=0.8, num_perm=BANDS * ROWS, params=(BANDS, ROWS))
    size = 2000
    chunks = (texts[i : i + size] for i in range(0, len(texts), size))
    pairs = []
    i = 0
    with Pool(os.cpu_count()) as pool:
        for rows in pool.imap(signatures, chunks):
            for row in rows:
                minhash = LeanMinHash(seed=SEED, hashvalues=row, scheme="affine32")
                pairs.extend((j, i) for j in lsh.query(minhash))
                lsh.insert(i, minhash, check_duplication=False)
                i += 1
    return pairs


def rensa(texts):
    """All candidates of each sentence. Rust works on all cores; only the candidates of all at once are asked for."""
    from rensa import RMinHash, RMinHashLSH

    minhashes = RMinHash.from_token_sets([bigrams(text) for text in texts], BANDS * ROWS, SEED)
    lsh = RMinHashLSH(0.8, BANDS * ROWS, BANDS)
    lsh.insert_many(minhashes)
    return [(j, i) for i, found in enumerate(lsh.query_all(minhashes)) for j in found if j < i]


def rensa_flags(texts):
    """Its fastest way, which only says of each sentence whether another is like it, and not which."""
    from rensa import RMinHash, RMinHashLSH

    matrix = RMinHash.digest_matrix_from_token_sets([bigrams(text) for text in texts], BANDS * ROWS, SEED)
    flags = RMinHashLSH(0.8, BANDS * ROWS, BANDS).query_duplicate_flags_matrix_one_shot(matrix)
    return [(i, i) for i, flag in enumerate(flags) if flag]


def processor_seconds():
    return sum(
        usage.ru_utime + usage.ru_stime
        for usage in (resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN))
    )


if __name__ == "__main__":
    way, file = sys.argv[1:]
    with open(file, encoding="utf-8") as lines:
        sentences = lines.read().split("\n")[:-1]
    find = {"datasketch": datasketch, "rensa": rensa, "rensa-flags": rensa_flags}[way]
    find(sentences[:1000])
    begun, cpu = time.perf_counter(), processor_seconds()
    found = find(sentences)
    seconds, cpu = time.perf_counter() - begun, processor_seconds() - cpu
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"seconds": seconds, "cpu": cpu, "pairs": len(found), "peakMb": peak}))
