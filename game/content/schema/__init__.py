"""The form of content: one model a document kind. A file holds entities of one kind."""

from game.content.schema.actions import Action
from game.content.schema.assemblies import Assembly
from game.content.schema.base import Entity
from game.content.schema.bodies import Body
from game.content.schema.cards import Card
from game.content.schema.chains import Chain
from game.content.schema.circulars import Circular
from game.content.schema.constants import Constant
from game.content.schema.endings import Ending
from game.content.schema.exhibits import Exhibit
from game.content.schema.gazette import News
from game.content.schema.glossary import Term
from game.content.schema.handouts import Handout
from game.content.schema.lessons import Lesson
from game.content.schema.measures import Measure
from game.content.schema.numbers import Number
from game.content.schema.organisations import Organisation
from game.content.schema.papers import Paper
from game.content.schema.people import Person
from game.content.schema.posts import Post
from game.content.schema.privileges import Privilege
from game.content.schema.programmes import Programme
from game.content.schema.readings import Reading
from game.content.schema.scenarios import Scenario
from game.content.schema.scenes import Scene
from game.content.schema.sources import Source
from game.content.schema.syllabuses import Syllabus
from game.content.schema.votes import Vote
from game.content.schema.waverers import Offer, Waverer
from game.rules.ids import FormId
from game.rules.power.forms import RULES

MODELS: dict[str, type[Entity]] = {
    "actions": Action,
    "assemblies": Assembly,
    "bodies": Body,
    "cards": Card,
    "chains": Chain,
    "circulars": Circular,
    "constants": Constant,
    "endings": Ending,
    "exhibits": Exhibit,
    "gazette": News,
    "glossary": Term,
    "handouts": Handout,
    "lessons": Lesson,
    "measures": Measure,
    "numbers": Number,
    "offers": Offer,
    "organisations": Organisation,
    "papers": Paper,
    "people": Person,
    "posts": Post,
    "privileges": Privilege,
    "programmes": Programme,
    "readings": Reading,
    "scenarios": Scenario,
    "scenes": Scene,
    "sources": Source,
    "syllabuses": Syllabus,
    "votes": Vote,
    "waverers": Waverer,
}
"""The key at the top of a file → the model of the entities below it."""

SINGULAR: dict[str, str] = {
    "actions": "action",
    "assemblies": "assembly",
    "bodies": "body",
    "cards": "card",
    "chains": "chain",
    "circulars": "circular",
    "constants": "constant",
    "endings": "ending",
    "exhibits": "exhibit",
    "gazette": "news",
    "glossary": "term",
    "handouts": "handout",
    "lessons": "lesson",
    "measures": "measure",
    "numbers": "number",
    "offers": "offer",
    "organisations": "organisation",
    "papers": "paper",
    "people": "person",
    "posts": "post",
    "privileges": "privilege",
    "programmes": "programme",
    "readings": "reading",
    "scenarios": "scenario",
    "scenes": "scene",
    "sources": "source",
    "syllabuses": "syllabus",
    "votes": "vote",
    "waverers": "waverer",
}
"""The word for one entity of a kind, as locale keys and messages use it."""

FORMS: dict[str, FormId] = {kind: form for kind, form in SINGULAR.items() if form in RULES}
"""The kinds of which an entity is one choice on a form → the form."""
