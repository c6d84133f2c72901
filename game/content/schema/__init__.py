"""The form of content: one model a document kind. A file holds entities of one kind."""

from game.content.schema.base import Entity
from game.content.schema.bodies import Body
from game.content.schema.cards import Card
from game.content.schema.circulars import Circular
from game.content.schema.glossary import Term
from game.content.schema.measures import Measure
from game.content.schema.numbers import Number
from game.content.schema.organisations import Organisation
from game.content.schema.people import Person
from game.content.schema.posts import Post
from game.content.schema.privileges import Privilege
from game.content.schema.programmes import Programme
from game.content.schema.readings import Reading
from game.content.schema.scenarios import Scenario
from game.content.schema.sources import Source
from game.content.schema.votes import Vote

MODELS: dict[str, type[Entity]] = {
    "bodies": Body,
    "cards": Card,
    "circulars": Circular,
    "glossary": Term,
    "measures": Measure,
    "numbers": Number,
    "organisations": Organisation,
    "people": Person,
    "posts": Post,
    "privileges": Privilege,
    "programmes": Programme,
    "readings": Reading,
    "scenarios": Scenario,
    "sources": Source,
    "votes": Vote,
}
"""The key at the top of a file → the model of the entities below it."""

SINGULAR: dict[str, str] = {
    "bodies": "body",
    "cards": "card",
    "circulars": "circular",
    "glossary": "term",
    "measures": "measure",
    "numbers": "number",
    "organisations": "organisation",
    "people": "person",
    "posts": "post",
    "privileges": "privilege",
    "programmes": "programme",
    "readings": "reading",
    "scenarios": "scenario",
    "sources": "source",
    "votes": "vote",
}
"""The word for one entity of a kind, as locale keys and messages use it."""
