"""Entities → what the game plays from: scenario records, texts, archive."""

from game.content.build.archive import archive
from game.content.build.goals import readings
from game.content.build.scenario import scenario
from game.content.build.texts import texts
from game.content.copies import Copies
from game.content.digest import digest, whole
from game.content.library import Library
from game.content.schema.scenarios import Scenario
from game.rules.archive import Pack, PackageNote
from game.rules.scenario import Reading

NO_READING = Reading("none", {})
"""Stands in where a package, such as a mod under work, has no reading of its own."""


def build(library: Library, copies: Copies | None = None) -> Pack:
    """The pack of a library without errors. With errors, what is missing raises KeyError.

    `copies` are of whoever builds the same again and again.
    """
    with (copies or Copies()).used():
        return _built(library)


def _built(library: Library) -> Pack:
    of = readings(library)
    manifest = library.packages[0].manifest
    packages = tuple(
        PackageNote(
            each.manifest.id, each.manifest.version, digest(each.files), each.manifest.title
        )
        for each in library.packages
    )
    return Pack(
        id=manifest.id,
        version=manifest.version,
        title=manifest.title,
        content_hash=whole((each.id, each.version, each.digest) for each in packages),
        scenarios={
            each.id: scenario(library, each, next(iter(of.values()), NO_READING))
            for each in library.of("scenarios", Scenario).values()
        },
        readings=of,
        texts=texts(library),
        archive=archive(library),
        packages=packages,
    )
