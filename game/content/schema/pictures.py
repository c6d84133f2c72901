"""The pictures of the game by name: strips over cards, and what heads are put together from.

The drawings know them by the same names, and a test holds the two together: neither room may look
into the other.
"""

from typing import Literal

Illustration = Literal[
    "factory",
    "telegraph",
    "train",
    "mountains",
    "desk",
    "meeting",
    "hospital",
    "bread",
    "typewriter",
    "ship",
    "ledger",
    "map-pins",
    "prison-gate",
    "field",
    "crowd",
    "kremlin",
    "ballot",
    "newspaper",
    "letter",
]
Hair = Literal[
    "none",
    "bald",
    "swept",
    "bush",
    "curly",
    "wavy",
    "crest",
    "receding",
    "thinning",
    "parted",
    "cropped",
    "shaven",
    "fringe",
    "bun",
    "knot",
    "crown",
    "bob",
    "side",
]
Beard = Literal[
    "goatee",
    "imperial",
    "full",
    "short",
    "wedge",
    "long",
    "spade",
    "whiskers",
    "collar",
    "stubble",
]
Moustache = Literal["heavy", "trim", "long", "walrus", "brush", "curled", "thin"]
Glasses = Literal["pince", "round", "oval", "thick"]
Cap = Literal[
    "peaked",
    "student",
    "flat",
    "budenovka",
    "papakha",
    "fur",
    "skullcap",
    "shawl",
    "kerchief",
    "hat",
]
Collar = Literal[
    "tie",
    "bow",
    "tunic",
    "blouse",
    "wing",
    "lace",
    "round",
    "open",
    "lapels",
    "fur",
    "scarf",
]
FaceShape = Literal["narrow", "broad", "long", "round"]
Jaw = Literal["square", "pointed", "heavy", "soft"]
Age = Literal["young", "lined", "old"]
Eyes = Literal["light", "heavy", "keen"]
Brows = Literal["thick", "thin", "arched", "knit"]
Nose = Literal["broad", "long", "short"]
Ears = Literal["wide"]
Tint = Literal[
    "black",
    "dark-brown",
    "brown",
    "chestnut",
    "auburn",
    "fair",
    "grey",
    "white",
    "red",
    "blue",
    "ochre",
    "tan",
    "dark",
    "olive",
    "khaki",
    "navy",
    "linen",
    "leather",
]
Side = Literal["centre", "opposition", "neutral"]
