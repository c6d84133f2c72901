"""How hard an English text is to read: the grade of Flesch and Kincaid.

Kincaid and others, *Derivation of New Readability Formulas* (Naval Technical Training Command,
1975): 0.39 × words a sentence + 11.8 × syllables a word − 15.59, in years of an American school.
It counts lengths and knows nothing of sense. Syllables are counted by groups of vowels, which
misses some words; a Russian name counts like any other word.
"""

import re

_WORD = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*|\d[\d,.]*")
_END = re.compile(r"[.!?:;](?=\s|$|[’”)])")
_VOWELS = re.compile(r"[aeiouyäöüéèáóí]+")
_SILENT = re.compile(r"(?:[^laeiouy]|[aeiouy]l)(?:e|es|ed)$")
_SOUNDED_ED = re.compile(r"[td]ed$")
_SOUNDED_ES = re.compile(r"(?:[cgsxz]|ch|sh)es$")


def words(text: str) -> list[str]:
    """The words of a text; a number is one of them.

    >>> words("Molotov’s note of 4 April: 20,000 cells.")
    ['Molotov’s', 'note', 'of', '4', 'April', '20,000', 'cells']
    """
    return [each.rstrip(",.") for each in _WORD.findall(text)]


def syllables(word: str) -> int:
    """About how many syllables a word has; a number is read as one.

    >>> [syllables(each) for each in ("Pravda", "named", "voted", "table", "houses", "be")]
    [2, 1, 2, 2, 2, 1]
    """
    heard = word.casefold()
    count = len(_VOWELS.findall(heard))
    sounded = _SOUNDED_ED.search(heard) or _SOUNDED_ES.search(heard)
    if count > 1 and _SILENT.search(heard) and not sounded:
        count -= 1
    return max(count, 1)


def grade(text: str) -> float:
    """Years of school that the formula asks for; nought for a text without words.

    >>> grade("")
    0.0
    >>> grade("The cat sat on the mat.") < 1
    True
    """
    found = words(text)
    if not found:
        return 0.0
    sentences = max(len(_END.findall(text)), 1)
    spoken = sum(map(syllables, found))
    years = 0.39 * len(found) / sentences + 11.8 * spoken / len(found) - 15.59
    return max(years, 0.0)
