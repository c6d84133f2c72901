"""What the teacher sees: the next step to press, the question with its sums, the room."""

from game.classroom.ballots import BLANK
from game.classroom.limits import DEVICES
from game.classroom.rounds import BALLOT, NEXT, Phase, Round
from game.classroom.serve.document import Bar, Sheet, heading, hidden, page, words_of
from game.classroom.serve.hall import Hall, voted
from game.classroom.serve.message_form import message_form
from game.classroom.serve.qr import for_latecomers, on_board
from game.classroom.serve.taught import chosen
from game.classroom.serve.totals import record, table
from game.viewmodel.lesson import LETTERS, BallotView
from game.web.html import element, escape

LADDER = ("near", "hotspot", "hands", "paper")
"""What is done where pupils’ devices do not reach the room, in this order."""

AFTER: tuple[Phase, ...] = ("talk", "revote", "predict")
"""Phases that have a button of their name; what followed has several."""


def board(hall: Hall, form: str, told: str = "") -> str:
    """The board as the room stands. `form` is what its forms carry."""
    return _Board(hall, form).page(told)


class _Board:
    """Writes one board."""

    def __init__(self, hall: Hall, form: str) -> None:
        self.hall, self.say, self.form = hall, hall.say, form
        self.room, self.taught = hall.room, hall.taught

    def page(self, told: str) -> str:
        """The whole document."""
        room, now = self.room, self.room.round
        phase = self.say(f"ui.room.phase.{'paused' if room.paused else self._phase}")
        title = self.taught.name(len(room.rounds) - 1) if now is not None else self.taught.title
        at = "" if room.closed else self.hall.board_at
        sheet = Sheet(self.say, self.hall.language, title, at, told)
        unsaved = words_of(self.say("ui.room.unsaved"), "ui-bold") if self.hall.unsaved else ""
        body = self._closed() if room.closed else self._steps() + self._middle(title)
        live = unsaved + body + ("" if room.closed else self._seats() + self._network())
        tools = "" if room.closed else self._tools()
        return page(sheet, self._bar(phase, title), live, tools)

    @property
    def _phase(self) -> str:
        room, now = self.room, self.room.round
        if room.closed:
            return "closed"
        return "slip" if room.slip else "joining" if now is None else now.phase

    def _bar(self, phase: str, title: str) -> Bar:
        room, now = self.room, self.room.round
        joined = self.say("ui.room.joined", count=len(room.seats))
        if now is None:
            return Bar(title, self.say("ui.room.board"), phase, joined)
        number = len(room.rounds)
        below = self.say("ui.room.decision", number=number, all=len(self.taught.decisions))
        ballot = BALLOT.get(now.phase)
        aside = (
            self.say("ui.room.voted", count=voted(room, ballot), all=len(room.seats))
            if ballot is not None
            else joined
        )
        return Bar(self._shown.date, below, phase, aside)

    @property
    def _shown(self) -> BallotView:
        return self.taught.ballot(chosen(self.room.rounds[:-1]))

    # --- what is pressed ----------------------------------------------------------------
    def _press(self, do: str, words: str, *, kind: str = "", **fields: object) -> str:
        """A form of one button."""
        name = f"do-{do}-{fields['casting']}" if "casting" in fields else f"do-{do}"
        return element(
            "form",
            hidden(form=self.form, do=do, **fields),
            element("button", escape(words), class_=f"button {kind}".strip(), id=name),
            method="post",
            action="/do",
        )

    def _steps(self) -> str:
        """The next step large, the others beside it."""
        now = self.room.round
        steps = self._first_steps(len(self.room.rounds)) if now is None else self._of_round(now)
        paused = self.room.paused
        steps.append(element("a", escape(self.say("ui.own.class")), href="/class", class_="button"))
        steps.append(
            self._press(
                "resume" if paused else "pause",
                self.say("ui.room.do.resume" if paused else "ui.room.do.pause"),
            )
        )
        title = element("h2", escape(self.say("ui.room.next")), class_="unseen")
        return element("section", title, *steps, class_="steps")

    def _first_steps(self, number: int) -> list[str]:
        if number >= len(self.taught.decisions):
            steps = ("close", "unslip") if self.room.slip else ("slip", "close")
            return [
                self._press(each, self.say(f"ui.room.do.{each}"), kind=kind)
                for each, kind in zip(steps, ("is-primary", ""), strict=True)
            ]
        words = self.say("ui.room.do.open", number=number + 1)
        return [self._press("open", words, kind="is-primary", round=number)]

    def _of_round(self, now: Round) -> list[str]:
        number = len(self.room.rounds) - 1
        is_over = now.phase == "revealed"
        steps = self._first_steps(number + 1) if is_over else self._on(now, number)
        if len(now.path) > 1 and not self.room.slip:
            words = self.say("ui.room.do.back")
            steps.append(self._press("back", words, round=number, phase=now.phase))
        return steps

    def _on(self, now: Round, number: int) -> list[str]:
        """The ways on from a phase that is open; a tie is broken here."""
        ways = [
            self._press(each, self.say(f"ui.room.do.{each}"), round=number)
            for each in NEXT[now.phase]
            if each in AFTER
        ]
        if "revealed" in NEXT[now.phase]:
            ways = [*self._reveals(now, number), *ways]
        else:
            (each,) = NEXT[now.phase]
            words = self.say(f"ui.room.do.{each}")
            ways = [self._press(each, words, kind="is-primary", round=number)]
        return ways

    def _reveals(self, now: Round, number: int) -> list[str]:
        leaders = now.leaders
        if len(leaders) == 1:
            words = self.say("ui.room.do.reveal")
            return [self._press("reveal", words, kind="is-primary", round=number)]
        totals = now.deciding.totals(now.question.options)
        is_voted = any(totals[each] for each in leaders)
        kind = "is-primary" if is_voted else ""  # before anybody has voted it is not what is next
        cast = [
            self._press(
                "reveal",
                self.say("ui.room.do.cast", letter=each.letter),
                kind=kind,
                round=number,
                casting=each.option,
            )
            for each in self._shown.answers
            if each.option in leaders
        ]
        lot = self._press("lot", self.say("ui.room.do.lot"), kind=kind, round=number)
        told = self.say("ui.room.tie" if is_voted else "ui.room.nobody")
        tie = element("p", escape(told), class_="t-ui-bold tie")
        return [tie, *cast, lot]

    # --- what is shown ------------------------------------------------------------------
    def _middle(self, title: str) -> str:
        now = self.room.round
        if now is None:
            return self._door()
        shown, number = self._shown, len(self.room.rounds) - 1
        wall = heading(title) + words_of(shown.wall, "prose")
        sums = self._sums(now, shown)
        if now.phase == "revealed":
            rounds = chosen(self.room.rounds)
            letter = next(each.letter for each in shown.answers if each.option == now.chosen)
            lot = words_of(self.say("ui.room.by-lot")) if now.by_lot else ""
            wall = (
                heading(self.say("ui.room.chose", letter=letter))
                + lot
                + heading(self.say("ui.room.followed"), 2)
                + words_of(self.taught.followed(rounds), "prose")
                + record(self.taught.reveal(number), self.say)
            )
        left = element("section", wall, class_="wall")
        right = element("section", sums, self._hands(now, shown), class_="ballot")
        return element("div", left, right, class_="sides") + self._teaching(number)

    def _door(self) -> str:
        """Where pupils go, and what they type there."""
        say, hall = self.say, self.hall
        code = element("p", escape(self.room.code), class_="code")
        count = len(self.room.seats)
        inside = element("p", element("b", str(count)), escape(say("ui.room.in", count=count)))
        if not hall.address:
            where = words_of(say("ui.room.only-here"))
        else:
            where = element("p", escape(hall.address), class_="address")
            inside = on_board(hall) + inside
        way = element(
            "div",
            heading(self.taught.title) + words_of(self.taught.purpose, "prose"),
            heading(say("ui.room.open.address"), 2) + where,
            heading(say("ui.room.open.code"), 2) + code,
            words_of(say("ui.room.door.seats")),
            class_="way",
        )
        return element("section", way, element("div", inside, class_="in"), class_="opening")

    def _sums(self, now: Round, shown: BallotView) -> str:
        parts = []
        for phase, name in BALLOT.items():
            if phase in now.path:
                # of two votes the second decides, so only there is what was chosen marked
                is_vote = name == ("second" if "revote" in now.path else "first")
                marked = now.chosen if is_vote else ""
                seen = now.question.recorded if name == "record" else marked
                seen = seen if now.phase == "revealed" else ""
                parts.append(heading(self.say(f"ui.room.sums.{name}"), 2))
                parts.append(table(shown, now.totals(name), seen, name, self.say))
        return "".join(parts)

    def _hands(self, now: Round, shown: BallotView) -> str:
        """Hands that were counted, beside what devices send."""
        ballot = BALLOT.get(now.phase)
        if ballot is None:
            return ""
        counted = now.ballot(ballot).hands
        answers = [(each.option, each.letter) for each in shown.answers if not each.closed]
        fields = "".join(
            element(
                "label",
                escape(self.say("ui.room.hands.for", letter=letter)),
                element(
                    "input",
                    type="number",
                    name=f"hands.{option}",
                    value=counted.get(option, 0),
                    min=0,
                    max=DEVICES,
                    inputmode="numeric",
                ),
            )
            for option, letter in (*answers, (BLANK, self.say("ui.room.blank")))
        )
        given = hidden(form=self.form, do="hands", round=len(self.room.rounds) - 1, ballot=ballot)
        button = element("button", escape(self.say("ui.room.do.hands")), class_="button")
        form = element("form", given, fields, button, method="post", action="/do", class_="hands")
        summary = element("summary", escape(self.say("ui.room.hands")))
        return element("details", summary, form, id="hands", open=bool(sum(counted.values())))

    def _teaching(self, number: int) -> str:
        """For the teacher alone: closed until it is opened, since a board may hang on a wall."""
        taught = self.taught.teaching(number)
        questions = "".join(element("li", escape(each)) for each in taught.questions)
        inside = (
            words_of(taught.purpose)
            + words_of(self.say("ui.room.mistake", text=taught.mistake))
            + element("ol", questions)
        )
        summary = element("summary", escape(self.say("ui.room.teaching")))
        return element("details", summary, inside, id="teaching", class_="teaching")

    def _seats(self) -> str:
        """Who is in, by number, and the door."""
        room, say = self.room, self.say
        now = room.round
        ballot = BALLOT.get(now.phase) if now is not None else None
        done = now.ballot(ballot).casts if now is not None and ballot is not None else {}
        tiles = "".join(
            self._seat(number, voted=device in done)
            for device, number in sorted(room.seats.items(), key=lambda each: each[1])
        )
        name = "unlock" if room.locked else "lock"
        door = words_of(say("ui.room.locked" if room.locked else "ui.room.unlocked"))
        lock = self._press(name, say(f"ui.room.do.{name}"))
        joined = heading(say("ui.room.joined", count=len(room.seats)), 2)
        way = self.hall.address or say("ui.room.this-machine")
        where = words_of(say("ui.room.where", address=way, code=room.code))
        note = words_of(say("ui.room.dismiss.note"), "caption") if room.seats else ""
        list_ = element("ul", tiles, class_="seats") if tiles else ""
        code = for_latecomers(self.hall) if now is not None else ""  # before, it stands large
        return element("section", joined, where, code, door, lock, list_, note, class_="hall")

    def _seat(self, number: int, *, voted: bool) -> str:
        say = self.say
        button = element(
            "button",
            element("b", str(number)),
            element("span", escape(say("ui.room.seat.dismiss", number=number)), class_="unseen"),
            name="seat",
            value=number,
            id=f"seat-{number}",
            class_="seat is-done" if voted else "seat",
            title=say("ui.room.seat.done") if voted else None,
        )
        given = hidden(form=self.form, do="dismiss")
        return element("li", element("form", given, button, method="post", action="/do"))

    # --- what is typed ------------------------------------------------------------------
    def _tools(self) -> str:
        """Stands outside of what is exchanged, so that nobody’s typing is lost."""
        say = self.say
        tell = message_form(say, self.form, self.room.message)
        # at the end of the lesson it is the step that is next, and stands there
        is_last = len(chosen(self.room.rounds)) == len(self.taught.decisions)
        close = "" if is_last else self._press("close", say("ui.room.do.close"))
        return element("section", tell, close, class_="tools")

    def _network(self) -> str:
        """Whether pupils reach the room, and what is done if they do not."""
        say, hall = self.say, self.hall
        parts = [words_of(say("ui.room.overheard"))] if hall.address else []
        if hall.address:
            parts.append(words_of(say("ui.room.try", address=f"{hall.address}/ping")))
        parts.append(words_of(say("ui.room.reached", count=len(hall.reached))))
        steps = "".join(element("li", escape(say(f"ui.room.ladder.{each}"))) for each in LADDER)
        summary = element("summary", escape(say("ui.room.network")))
        return element("details", summary, *parts, element("ol", steps), id="network")

    # --- when it is over ----------------------------------------------------------------
    def _closed(self) -> str:
        say = self.say
        heads = ("decision", "first", "second", "record", "chosen", "shown")
        head = element(
            "tr",
            *(element("th", escape(say(f"ui.room.over.{each}")), scope="col") for each in heads),
        )
        rows = [self._row(number, each) for number, each in enumerate(self.room.rounds)]
        sums = element(
            "div",
            element("table", element("thead", head), element("tbody", *rows), class_="over"),
            class_="table-holder",
            tabindex=0,
            role="region",
            aria_label=say("ui.room.over"),
        )
        return heading(say("ui.room.closed.title")) + words_of(say("ui.room.over.told")) + sums

    def _row(self, number: int, now: Round) -> str:
        letters = dict(zip(self.taught.decisions[number].options, LETTERS, strict=True))
        named = ((name, now.totals(name)) for name in BALLOT.values())
        sums = [
            " · ".join(f"{letters.get(option, '–')} {count}" for option, count in totals.items())
            if name in now.ballots
            else "–"
            for name, totals in named
        ]
        cells = (*sums, letters.get(now.chosen, "–"), letters.get(now.question.recorded, "–"))
        return element(
            "tr",
            element("th", escape(self.taught.name(number)), scope="row"),
            *(element("td", escape(each)) for each in cells),
        )
